const OpenAI = require('openai')
const { runTool, tools } = require('./tools.cjs')

const client = new OpenAI()

exports.open = async function (messages) {
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const { message } = reply.choices[0]
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}

exports.bounded = async function (messages) {
  let turns = 0
  while (true) {
    if (turns >= 10) return 'I give up.'
    turns += 1
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const { message } = reply.choices[0]
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}
