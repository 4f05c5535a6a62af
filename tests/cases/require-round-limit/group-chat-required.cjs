const { AssistantAgent, GroupChat, GroupChatManager } = require('./autogen')

const agents = [new AssistantAgent({ name: 'writer' }), new AssistantAgent({ name: 'critic' })]

exports.open = () => new GroupChatManager({ groupchat: new GroupChat({ agents, messages: [] }) }) // reports: require-round-limit
exports.closed = () => new GroupChatManager({ groupchat: new GroupChat({ agents, messages: [], maxRound: 4 }) })
