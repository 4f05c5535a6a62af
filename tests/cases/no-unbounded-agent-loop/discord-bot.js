import { Client, Events, GatewayIntentBits } from 'discord.js'
import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()
const discord = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] })
const histories = new Map()

discord.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || !message.mentions.has(discord.user)) return
  const history = histories.get(message.channelId) ?? []
  history.push({ role: 'user', content: message.content })
  while (history.length > 20) history.shift()
  try {
    const reply = await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 800, messages: history })
    const text = reply.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    history.push({ role: 'assistant', content: text })
    histories.set(message.channelId, history)
    for (let start = 0; start < text.length; start += 2000) await message.channel.send(text.slice(start, start + 2000))
  } catch (error) {
    console.error(error)
    await message.reply('Something went wrong.')
  }
})

await discord.login(process.env.DISCORD_TOKEN)
