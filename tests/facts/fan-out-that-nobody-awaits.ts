import OpenAI from 'openai'
const openai = new OpenAI()
export function notify(inputs: string[]) {
  for (const input of inputs) {
    void openai.responses.create({ model: 'gpt-4o', input })
  }
}
export function tell(inputs: string[]) {
  inputs.forEach((input) => {
    openai.responses.create({ model: 'gpt-4o', input })
  })
}
