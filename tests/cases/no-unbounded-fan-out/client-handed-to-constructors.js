import OpenAI from 'openai'
import pLimit from 'p-limit'

class Classifier {
  constructor(llm) {
    this.llm = llm
  }

  one(text) {
    return this.llm.responses.create({ model: 'gpt-5', input: text })
  }

  async all(texts) {
    return await Promise.all(texts.map((text) => this.one(text))) // reports: no-unbounded-fan-out
  }

  async few(texts) {
    return await Promise.all(texts.slice(0, 3).map((text) => this.one(text)))
  }
}

const client = new OpenAI()

export async function classify(texts) {
  const classifier = new Classifier(client)
  await classifier.few(texts)
  return await classifier.all(texts)
}

class Summariser extends Classifier {
  async each(texts) {
    return await Promise.all(texts.map((text) => this.one(text))) // reports: no-unbounded-fan-out
  }
}

export const summarise = (texts) => new Summariser(client).each(texts)

// The client of the class it extends is another one than it is made with.
class Echo extends Classifier {
  constructor(voice) {
    super({ responses: { create: async ({ input }) => ({ output_text: voice.say(input) }) } })
  }

  async each(texts) {
    return await Promise.all(texts.map((text) => this.one(text)))
  }
}

export const echo = (texts) => new Echo(client).each(texts)

class Patient {
  constructor(llm, limit) {
    this.llm = llm
    this.limit = limit
  }

  async all(texts) {
    return await Promise.all(texts.map((text) => this.limit(() => this.llm.responses.create({ model: 'gpt-5', input: text }))))
  }
}

export const patiently = (texts) => new Patient(client, pLimit(3)).all(texts)

class Table {
  constructor(database) {
    this.database = database
  }

  async all(rows) {
    return await Promise.all(rows.map((row) => this.database.responses.create(row)))
  }
}

export const stored = (rows, database) => new Table(database).all(rows)
