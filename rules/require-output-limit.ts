import { defineRule } from '../src/rule.js'

/** An answer without a limit may be as long as the model can write, and every token of it is paid for. */
export default defineRule({
  type: 'suggestion',
  description: 'Require a limit for the length of answers',
  preset: 'strict',
  offers: 'suggestions',
  options: {
    limit: { type: 'integer', minimum: 1, default: 4096, description: 'The number of tokens that the suggestion writes for a model that does not reason.' },
    reasoningLimit: { type: 'integer', minimum: 1, default: 25000, description: 'The number of tokens that it writes where the model reasons, or may: that is paid from the same limit.' },
  },
  messages: {
    open: '`{{taker}}` sets no `{{option}}`: an answer may be as long as the model can write.',
    reasoning: '`{{taker}}` sets no `{{option}}`: reasoning and answer may be as long as the model can write. Both are paid from that limit, so leave room for both.',
    set: 'Limit each answer to {{limit}} tokens.',
  },
  *check({ facts, options }) {
    const told = new Set<number>()
    for (const fact of [...facts.of('model-call'), ...facts.of('agent-run'), ...facts.of('agent')]) {
      const output = fact.uncapped()
      // A model that is called in several places lacks one option, as do agents that share a configuration.
      if (!output || told.has(output.lacking)) continue
      told.add(output.lacking)
      const limit = output.reasons === 'no' ? options.limit : options.reasoningLimit
      yield {
        at: { ...fact, at: output.at },
        message: output.reasons === 'yes' ? 'reasoning' : 'open',
        data: { taker: output.name, option: output.option, limit },
        change: 'set',
        suggest: output.limitTo(limit),
      }
    }
  },
})
