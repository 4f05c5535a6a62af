import type { InstanceRow, ModelCallRow, Sdk } from './sdk.js'

/** Ports take `new Agent({ name, … })` or `new Agent(name, { … })`. */
const agent = { kind: 'agent', options: ['arg 0', 'arg 1'], evidence: 'read' } satisfies InstanceRow

const anywhere = ['arg 1', 'arg 0', 'arg 2'] as const

const reply = {
  kind: 'model-call',
  evidence: 'read',
  example: {
    javascript: `
      import { AssistantAgent } from './agents.js'
      const writer = new AssistantAgent({ name: 'writer' })
      await writer.generateReply([])`,
  },
} satisfies ModelCallRow

/**
 * Hand-written ports of AutoGen keep its names. No package owns them, so they count only beside a second name of the
 * family, and what is not written is taken as in AutoGen, except that nobody promises AutoGen's built-in ends.
 */
export const autogenNames = {
  name: 'AutoGen-style chat',
  packages: [],
  unowned: {
    signs: [
      'ConversableAgent', 'AssistantAgent', 'UserProxyAgent', 'GroupChatManager',
      'maxConsecutiveAutoReply', 'humanInputMode', 'llmConfig', 'maxTurns', 'maxRound',
    ],
  },
  calls: {
    'ConversableAgent()': agent,
    'AssistantAgent()': agent,
    'UserProxyAgent()': agent,
    'GroupChatManager()': { kind: 'group-manager', options: ['arg 0', 'arg 1'], evidence: 'read' },
    'GroupChat()': {
      kind: 'group-chat',
      limit: { at: ['arg 0', 'arg 1', 'arg 2'], option: 'maxRound', also: ['maxRounds'], never: ['null', 'absent', 'NaN', 'Infinity', 'huge'] },
      boundedBy: [{ at: ['arg 1', 'arg 2'], never: ['null', 'absent', 'NaN', 'Infinity', 'huge'] }],
      absent: { ends: 'model', report: 'recommended' },
      unit: 'rounds',
      atLimit: 'ends with the last message',
      evidence: 'read',
      example: {
        javascript: `
          import { GroupChat, GroupChatManager } from './agents.js'
          export const lead = (agents) => new GroupChatManager({ groupChat: new GroupChat({ agents, messages: [] }) })`,
      },
    },
  },
  methods: {
    'initiateChat()': {
      kind: 'agent-run',
      limit: { at: anywhere, option: 'maxTurns', also: ['maxRounds', 'maxRound'], never: ['null', 'absent', 'NaN', 'Infinity', 'huge'] },
      boundedBy: [
        { at: 'arg 2', never: ['null', 'absent', 'NaN', 'Infinity', 'huge'] },
        { at: 'arg 0', kind: 'group-manager' },
        { at: 'arg 0', kind: 'group-chat' },
        { at: ['receiver', 'arg 0'], kind: 'agent', option: 'maxConsecutiveAutoReply', never: ['null', 'absent', 'NaN', 'Infinity', 'huge'] },
        { at: ['receiver', 'arg 0'], kind: 'agent', option: 'humanInputMode', is: ['ALWAYS'], decider: 'human' },
      ],
      absent: { ends: 'model', report: 'recommended' },
      unit: 'turns',
      atLimit: 'ends with the last message',
      evidence: 'read',
      example: {
        javascript: `
          import { AssistantAgent, UserProxyAgent } from './agents.js'
          const writer = new AssistantAgent({ name: 'writer' })
          const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
          await boss.initiateChat(writer, { message: 'Improve the summary.' })`,
      },
    },
    'generateReply()': reply,
    'generateReplyAsync()': {
      ...reply,
      example: {
        javascript: `
          import { AssistantAgent } from './agents.js'
          const writer = new AssistantAgent({ name: 'writer' })
          await writer.generateReplyAsync([])`,
      },
    },
  },
} satisfies Sdk
