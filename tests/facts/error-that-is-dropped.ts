import OpenAI from 'openai'

const client = new OpenAI()

export async function answer(question: string) {
  try {
    return await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] })
  } catch (error) {
    console.log(error)
  }
}

export async function keep(question: string) {
  let reply = ''
  try {
    reply = (await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] })).choices[0].message.content
  } catch {}
  return reply
}

export async function insist(question: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] })
    } catch {}
  }
}

export async function throwOn(question: string) {
  try {
    return await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] })
  } catch (error) {
    console.log(error)
    throw error
  }
}
