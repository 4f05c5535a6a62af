/**
 * A local port of the AutoGen agents these examples need: no npm package owns these names, so projects write their own.
 * Whatever is not limited by its caller is not limited here either.
 */
import { createInterface } from 'node:readline/promises'
import OpenAI from 'openai'

export interface Message {
  name: string
  content: string
}

export interface AgentOptions {
  systemMessage?: string
  /** Without a model the agent answers with the default reply. */
  llmConfig?: { model: string; apiKey?: string; maxTokens?: number }
  /** `ALWAYS` asks a person for every reply. */
  humanInputMode?: 'ALWAYS' | 'NEVER'
  /** The number of replies it gives without a person, in its whole life. */
  maxConsecutiveAutoReply?: number
  isTerminationMsg?: (message: Message) => boolean
  defaultAutoReply?: string
}

export interface ChatOptions {
  message: string
  /** The number of turns of both sides together; no limit if it is left out. */
  maxTurns?: number
}

export class ConversableAgent {
  readonly name: string
  readonly options: AgentOptions
  private replies = 0

  constructor(name: string, options: AgentOptions = {}) {
    this.name = name
    this.options = options
  }

  isTermination(message: Message): boolean {
    return this.options.isTerminationMsg?.(message) ?? false
  }

  /** The next message, or nothing when the agent has said all it may say. */
  async generateReply(history: readonly Message[]): Promise<Message | undefined> {
    const { humanInputMode = 'NEVER', maxConsecutiveAutoReply } = this.options
    if (humanInputMode === 'ALWAYS') return { name: this.name, content: await ask(`${this.name}: `) }
    if (maxConsecutiveAutoReply !== undefined && this.replies >= maxConsecutiveAutoReply) return undefined
    this.replies += 1
    return { name: this.name, content: await this.complete(history) }
  }

  /** Talks to `recipient` until one of them ends it or the turns are used up. */
  async initiateChat(recipient: ConversableAgent, { message, maxTurns }: ChatOptions): Promise<Message[]> {
    const history: Message[] = [{ name: this.name, content: message }]
    const sides = [recipient, this]
    for (let turn = 1; maxTurns === undefined || turn < maxTurns; turn += 1) {
      const speaker = sides[(turn - 1) % 2] ?? recipient
      const last = history.at(-1)
      if (last && speaker.isTermination(last)) break
      const reply = await speaker.generateReply(history)
      if (!reply) break
      history.push(reply)
    }
    return history
  }

  private async complete(history: readonly Message[]): Promise<string> {
    const { llmConfig, systemMessage = 'You are a helpful assistant.', defaultAutoReply = '' } = this.options
    if (!llmConfig) return defaultAutoReply
    const client = new OpenAI({ apiKey: llmConfig.apiKey })
    const completion = await client.chat.completions.create({
      model: llmConfig.model,
      max_completion_tokens: llmConfig.maxTokens ?? null,
      messages: [
        { role: 'system', content: systemMessage },
        ...history.map(({ name, content }) => ({
          role: name === this.name ? ('assistant' as const) : ('user' as const),
          content: `${name}: ${content}`,
        })),
      ],
    })
    return completion.choices[0]?.message.content ?? ''
  }
}

export class AssistantAgent extends ConversableAgent {}

/** Speaks for a person: asks one for every reply unless told otherwise. */
export class UserProxyAgent extends ConversableAgent {
  constructor(name: string, options: AgentOptions = {}) {
    super(name, { humanInputMode: 'ALWAYS', ...options })
  }
}

export interface GroupChatOptions {
  agents: readonly ConversableAgent[]
  messages: Message[]
  /** The number of messages in one go; no limit if it is left out. */
  maxRound?: number
}

export class GroupChat {
  readonly options: GroupChatOptions

  constructor(options: GroupChatOptions) {
    this.options = options
  }
}

/** Answers with what the group says, one speaker after the other. */
export class GroupChatManager extends ConversableAgent {
  private readonly groupchat: GroupChat

  constructor({ groupchat, ...options }: AgentOptions & { groupchat: GroupChat }) {
    super('chat_manager', options)
    this.groupchat = groupchat
  }

  override async generateReply(history: readonly Message[]): Promise<Message | undefined> {
    const { agents, messages, maxRound } = this.groupchat.options
    messages.push(...history.slice(-1))
    for (let round = 1; maxRound === undefined || round <= maxRound; round += 1) {
      const speaker = agents[(round - 1) % agents.length]
      const last = messages.at(-1)
      if (!speaker || (last && this.isTermination(last))) return undefined
      const reply = await speaker.generateReply(messages)
      if (!reply) return undefined
      messages.push(reply)
    }
    return undefined
  }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
