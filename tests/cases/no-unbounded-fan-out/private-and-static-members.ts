import Anthropic from '@anthropic-ai/sdk'

export class Judge {
  static readonly #client = new Anthropic()
  static readonly criteria = ['tone', 'facts', 'length']
  #model = 'claude-haiku-4-5'

  static async ask(model: string, content: string) {
    return Judge.#client.messages.create({ model, max_tokens: 20, messages: [{ role: 'user', content }] })
  }

  async #score(text: string) {
    return Judge.ask(this.#model, text)
  }

  async scores(texts: string[]) {
    return Promise.all(texts.map((text) => this.#score(text))) // reports: no-unbounded-fan-out
  }

  async byCriterion(text: string) {
    return Promise.all(Judge.criteria.map((criterion) => Judge.ask(this.#model, `${criterion}: ${text}`)))
  }

  get everything() {
    return async (texts: string[]) => Promise.all(texts.map((text) => Judge.ask(this.#model, text))) // reports: no-unbounded-fan-out
  }
}
