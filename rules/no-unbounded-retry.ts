import { defineRule, throughFile } from '../src/rule.js'

/** A retry that never gives up turns an outage of the provider into an endless stream of requests. */
export default defineRule({
  type: 'problem',
  description: 'Disallow retries of a model call that never give up',
  preset: 'recommended',
  offers: 'suggestions',
  options: {
    limit: { type: 'integer', minimum: 1, default: 5, description: 'The number of attempts that the suggestion writes.' },
  },
  messages: {
    endless: 'This retry never gives up: it calls `{{starts}}`{{way}} again for as long as the call fails. Stop after a number of attempts.',
    ceiling: 'Give up after {{limit}} attempts.',
  },
  *check({ facts, options }) {
    for (const retry of facts.of('retry')) {
      if (!retry.endless) continue
      yield { at: retry, message: 'endless', data: { starts: retry.starts, way: throughFile(retry), limit: options.limit }, change: 'ceiling', suggest: retry.giveUpAfter(options.limit) }
    }
  },
})
