const ai = require('ai')
const { generateText, hasToolCall, stepCountIs } = require('ai')
const { model, tools } = require('./setup.cjs')

exports.open = (prompt) => generateText({ model, tools, prompt, stopWhen: hasToolCall('done') }) // reports: require-turn-limit
exports.openToo = (prompt) => ai.generateText({ model, tools, prompt, stopWhen: [] }) // reports: require-turn-limit
exports.closed = (prompt) => generateText({ model, tools, prompt, stopWhen: [hasToolCall('done'), stepCountIs(6)] })
