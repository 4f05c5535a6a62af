import OpenAI from 'openai'

await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })
