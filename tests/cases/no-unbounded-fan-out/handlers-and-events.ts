// Each request starts one call; nobody waits for many.
import express from 'express'
import OpenAI from 'openai'
import { bot } from './bot.js'

const app = express()
const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

app.post('/ask', async (request, response) => {
  response.json({ answer: await ask(request.body.question) })
})

bot.on('messageCreate', async (message) => {
  if (message.author.bot) return
  await message.channel.sendTyping()
  await message.reply(await ask(message.content))
})

setInterval(() => {
  void ask('Tell me a fact.').then(console.log)
}, 3_600_000)

for (const route of ['/short', '/long']) {
  app.get(route, async (request, response) => {
    response.send(await ask(String(request.query.q)))
  })
}
