import { Agent, run } from '@openai/agents'

const agent = new Agent({ name: 'clerk' })

export class Job {
  maxTurns: number | null = null

  answer(question: string) {
    return run(agent, question, { maxTurns: this.maxTurns })
  }
}

export class Shared {
  static maxTurns: number | null = null

  answer(question: string) {
    return run(agent, question, { maxTurns: Shared.maxTurns })
  }
}

export class Endless {
  answer(question: string) {
    return run(agent, question, { maxTurns: null }) // reports: require-turn-limit
  }
}
