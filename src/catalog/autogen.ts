import type { AgentRunRow, Alternative, GroupChatRow, Ignored, InstanceRow, ModelCallRow, OutputLimit, Sdk, Where } from './sdk.js'

/** AutoGen Classic: 0.2, and AG2 before 1.0, which imports by the same name. */

const agents = `
      from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
      writer = AssistantAgent("writer", llm_config={})
      boss = UserProxyAgent("boss", human_input_mode="NEVER")`

const unending = ['null', 'Infinity', 'huge'] as const
/** Whatever is no whole number is not looked at; and where it is a huge one, the replies that an agent gives by itself end first. */
const uncounted = [...unending, 'NaN', 'fraction', 'text', 'empty'] as const

/** What a configuration holds goes into each request; so does what one of its list holds, for the model that it is about. */
const outputLimit = {
  at: 'keyword', option: 'llm_config.max_tokens', also: ['llm_config.max_completion_tokens', 'llm_config.max_output_tokens', 'llm_config.extra_body'],
  broughtBy: [{ at: 'keyword', option: 'llm_config.config_list' }],
} satisfies OutputLimit

/** A reply asks once at the most: where a function is to be called, that is the next speaker's turn. */
const reply = { absent: 1, changedBy: ['register_nested_chats', 'register_reply'] } as const
const agent = {
  kind: 'agent', options: 'keyword', outputLimit, callsPerTurn: reply, evidence: 'read',
  parameters: ['name', 'system_message', 'is_termination_msg', 'max_consecutive_auto_reply', 'human_input_mode'],
} satisfies InstanceRow
const assistant = {
  ...agent,
  parameters: ['name', 'system_message', 'llm_config', 'is_termination_msg', 'max_consecutive_auto_reply', 'human_input_mode'],
} satisfies InstanceRow
const userProxy = {
  ...agent,
  parameters: ['name', 'is_termination_msg', 'max_consecutive_auto_reply', 'human_input_mode'],
  defaults: { human_input_mode: 'ALWAYS' },
} satisfies InstanceRow

/** Who else ends a chat of two: the group that is talked to, the replies that one side is allowed, a person. */
const endsOf = (recipient: readonly Where[], participants: readonly Where[]): readonly Alternative[] => [
  { at: recipient, kind: 'group-manager' },
  { at: participants, kind: 'agent', option: 'max_consecutive_auto_reply', never: unending },
  { at: participants, kind: 'agent', option: 'human_input_mode', is: ['ALWAYS'], decider: 'human' },
  { at: participants, kind: 'agent', option: 'is_termination_msg', soft: true },
]

/** The words of groups, and of functions that start them: a chat takes any keyword. */
const ignored = ['max_round', 'max_rounds'].map((option): Ignored => ({ at: 'keyword', option, why: 'misspelled', instead: { at: 'keyword', option: 'max_turns', position: 4 } }))

const chat = {
  kind: 'agent-run',
  limit: { at: 'keyword', option: 'max_turns', position: 4, never: uncounted, drops: ['text', 'fraction'] },
  ignored,
  boundedBy: endsOf(['arg 0', 'keyword recipient'], ['receiver', 'arg 0', 'keyword recipient']),
  absent: { ends: 'sdk', after: 100, unit: 'automatic replies of each agent', report: 'recommended', stands: true },
  unit: 'turns',
  // Each of the two replies; the message that opens the chat is none.
  callsPerUnit: { atMost: 2 },
  extraCalls: [{ at: 'keyword', option: 'summary_method' }],
  atLimit: 'ends with the last message',
  versions: '>=0.2.15 <1',
  evidence: 'run',
} satisfies AgentRunRow

const { limit: _, ...unlimitedChat } = chat
/** Before 0.2.15 only the agents could be limited. */
const unlimited = {
  ...unlimitedChat,
  ignored: ['max_turns', ...ignored.map(({ option }) => option)].map((option): Ignored => ({ at: 'keyword', option, why: 'missing', instead: { at: 'receiver', option: 'max_consecutive_auto_reply' } })),
  versions: '<0.2.15',
  evidence: 'read',
} satisfies AgentRunRow

/** A chat that was waited for counted each reply twice, until AG2 0.10.5. */
const countedTwice = { ...chat, absent: { ...chat.absent, after: 50 }, versions: '>=0.2.15 <0.10.5' } satisfies AgentRunRow
const awaitedChat = { ...chat, versions: '>=0.10.5 <1' } satisfies AgentRunRow

const written = (code: string): { readonly python: string } => ({ python: `${agents}\n      ${code}` })

/** Chats one after the other, each told in a record: whoever starts all of them, or each its own sender. */
const chatsBy = (sender: Where, each: AgentRunRow = chat): AgentRunRow => ({
  ...each,
  each: ['arg 0', 'keyword chat_queue'],
  limit: { at: 'keyword', option: 'max_turns', never: uncounted, drops: ['text', 'fraction'] },
  boundedBy: endsOf(['keyword recipient'], [sender, 'keyword recipient']),
})

const awaitedChatsBy = (sender: Where, example: ReturnType<typeof written>): readonly AgentRunRow[] => [countedTwice, awaitedChat].map((each) => ({ ...chatsBy(sender, each), example }))

const awaitedExample = written('chat = boss.a_initiate_chat(writer, message="Improve the summary.")')

const answer = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const groupChat = {
  kind: 'group-chat',
  limit: { at: 'keyword', option: 'max_round', position: 2, never: ['huge'] },
  absent: { ends: 'sdk', after: 10, report: 'recommended' },
  unit: 'rounds',
  members: { at: ['arg 0', 'keyword agents'] },
  // Counted in runs: three tries for a speaker whose name is not understood.
  picking: {
    absent: 3, limit: { at: 'keyword', option: 'max_retries_for_selecting_speaker', plus: 1 },
    only: { at: 'keyword', option: 'speaker_selection_method', is: ['auto'] },
  },
  unasked: 1,
  atLimit: 'ends with the last message',
  evidence: 'run',
} satisfies GroupChatRow

const { members: _members, picking: _picking, unasked: _unasked, ...chatOfPattern } = groupChat
const patternChat = {
  ...chatOfPattern,
  limit: { at: 'keyword', option: 'max_rounds', position: 2, never: ['huge'] },
  absent: { ends: 'sdk', after: 20, report: 'strict' },
} satisfies GroupChatRow
const patternExample = (name: string): { readonly python: string } => ({
  python: `
      from autogen.agentchat import ${name}
      def talk(pattern):
          return ${name}(pattern=pattern, messages="Hello")`,
})

export const autogen = {
  name: 'AutoGen',
  packages: ['autogen', 'autogen.*', 'pyautogen', 'flaml.autogen', 'flaml.autogen.*'],
  distributions: ['autogen', 'pyautogen', 'ag2', 'autogen-agentchat'],
  language: 'python',
  aliases: { agentchat: '*', 'agentchat.contrib': '*' },
  calls: {
    'ConversableAgent()': agent,
    'AssistantAgent()': assistant,
    'UserProxyAgent()': userProxy,
    'RetrieveUserProxyAgent()': { kind: 'agent', options: 'keyword', defaults: { human_input_mode: 'ALWAYS' }, evidence: 'read' },
    'MathUserProxyAgent()': { kind: 'agent', options: 'keyword', defaults: { max_consecutive_auto_reply: 15 }, evidence: 'read' },
    'MultimodalConversableAgent()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'GroupChatManager()': { kind: 'group-manager', options: 'keyword', leads: { at: ['arg 0', 'keyword groupchat'] }, evidence: 'read' },
    'GroupChat()': { ...groupChat, example: written('chat = GroupChat(agents=[writer, boss], messages=[])') },
    'initiate_chats()': { ...chatsBy('keyword sender'), example: written('import autogen\n      autogen.initiate_chats([{"sender": boss, "recipient": writer, "message": "Improve the summary."}])') },
    'a_initiate_chats()': awaitedChatsBy('keyword sender', written('import autogen\n      chats = autogen.agentchat.a_initiate_chats([{"sender": boss, "recipient": writer, "message": "Improve the summary."}])')),
    'initiate_group_chat()': { ...patternChat, example: patternExample('initiate_group_chat') },
    'a_initiate_group_chat()': { ...patternChat, example: patternExample('a_initiate_group_chat') },
    'run_group_chat()': { ...patternChat, example: patternExample('run_group_chat') },
    'a_run_group_chat()': { ...patternChat, example: patternExample('a_run_group_chat') },
  },
  methods: {
    'initiate_chat()': [chat, unlimited].map((row) => ({ ...row, example: written('boss.initiate_chat(writer, message="Improve the summary.")') })),
    'a_initiate_chat()': [awaitedChat, countedTwice, unlimited].map((row) => ({ ...row, example: awaitedExample })),
    'initiate_chats()': { ...chatsBy('receiver'), example: written('boss.initiate_chats([{"recipient": writer, "message": "Improve the summary."}])') },
    'a_initiate_chats()': awaitedChatsBy('receiver', written('chats = boss.a_initiate_chats([{"recipient": writer, "message": "Improve the summary."}])')),
    'run()': { ...chat, example: written('boss.run(writer, message="Improve the summary.")') },
    'a_run()': { ...chat, example: written('chat = boss.a_run(writer, message="Improve the summary.")') },
    'generate_reply()': { ...answer, example: written('writer.generate_reply([])') },
    'a_generate_reply()': { ...answer, example: written('reply = writer.a_generate_reply([])') },
    'generate_oai_reply()': { ...answer, example: written('writer.generate_oai_reply([])') },
    'a_generate_oai_reply()': { ...answer, example: written('reply = writer.a_generate_oai_reply([])') },
    // What changes an agent after it is made may end its chats.
    'update_max_consecutive_auto_reply()': 'merge',
    'register_reply()': 'merge',
  },
  checked: { python: '0.2.40' },
} satisfies Sdk
