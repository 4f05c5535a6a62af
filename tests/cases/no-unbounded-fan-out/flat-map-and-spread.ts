import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

interface Document { title: string; sections: string[] }

export async function flattened(docs: Document[]) {
  return Promise.all(docs.flatMap((doc) => doc.sections.map((section) => ask(section)))) // reports: no-unbounded-fan-out
}

export async function spread(docs: Document[]) {
  return Promise.all([ask('Give an overview.'), ...docs.map((doc) => ask(doc.title))]) // reports: no-unbounded-fan-out
}

export async function sectionBySection(doc: Document) {
  const answers = []
  for (const section of doc.sections) {
    const [short, long] = await Promise.all([ask(`Short: ${section}`), ask(`Long: ${section}`)])
    answers.push({ short, long })
  }
  return answers
}
