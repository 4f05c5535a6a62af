import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

const model = openai('gpt-4o-mini')

export async function Summaries({ documents }: { documents: { id: string; text: string }[] }) {
  const summaries = await Promise.all( // reports: no-unbounded-fan-out
    documents.map(async ({ id, text }) => ({ id, summary: (await generateText({ model, prompt: text })).text })),
  )
  return (
    <ul>
      {summaries.map(({ id, summary }) => (
        <li key={id}>{summary}</li>
      ))}
    </ul>
  )
}

export async function Title({ text }: { text: string }) {
  const [title, subtitle] = await Promise.all([
    generateText({ model, prompt: `Title: ${text}` }),
    generateText({ model, prompt: `Subtitle: ${text}` }),
  ])
  return <h1 title={subtitle.text}>{title.text}</h1>
}
