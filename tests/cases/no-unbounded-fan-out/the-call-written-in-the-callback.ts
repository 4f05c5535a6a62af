import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

export async function classify(tickets: { id: string; body: string }[]) {
  const labels = await Promise.all( // reports: no-unbounded-fan-out
    tickets
      .filter((ticket) => ticket.body.length > 0)
      .map(async (ticket) => {
        const message = await anthropic.messages.create({
          model: 'claude-haiku-4-5',
          max_tokens: 16,
          messages: [{ role: 'user', content: ticket.body }],
        })
        return { id: ticket.id, label: message.content }
      }),
  )
  return new Map(labels.map(({ id, label }) => [id, label]))
}
