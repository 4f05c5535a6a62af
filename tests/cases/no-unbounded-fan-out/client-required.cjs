const OpenAI = require('openai')
const { default: Anthropic } = require('@anthropic-ai/sdk')
const { OpenAI: Named } = require('openai')
const Default = require('openai').default

const openai = new OpenAI()
const anthropic = new Anthropic()
const named = new Named()
const viaDefault = new Default()
const params = { model: 'claude-haiku-4-5', max_tokens: 10 }

exports.one = (xs) => Promise.all(xs.map((input) => openai.responses.create({ model: 'o3', input }))) // reports: no-unbounded-fan-out
exports.two = (xs) => Promise.all(xs.map((content) => anthropic.messages.create({ ...params, messages: [{ role: 'user', content }] }))) // reports: no-unbounded-fan-out
exports.three = (xs) => Promise.all(xs.map((input) => named.responses.create({ model: 'o3', input }))) // reports: no-unbounded-fan-out
exports.four = (xs) => Promise.all(xs.map((input) => viaDefault.responses.create({ model: 'o3', input }))) // reports: no-unbounded-fan-out
