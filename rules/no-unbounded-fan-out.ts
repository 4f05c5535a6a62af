import { defineRule, whatStarts } from '../src/rule.js'

/** Requests that start side by side, one for each item, meet the provider's rate limit together. */
export default defineRule({
  type: 'problem',
  description: 'Disallow starting as many model calls at once as the data has items',
  preset: 'recommended',
  offers: 'fixes',
  options: {
    max: { type: 'integer', minimum: 1, default: 10, description: 'The number of calls side by side that is accepted, where the number is known.' },
    concurrency: { type: 'integer', minimum: 1, default: 5, description: 'The number of calls in flight that the fix writes.' },
    reportPlanned: { type: 'boolean', default: false, description: 'Whether calls for each item of a list that a model made are reported; `strict` sets it.' },
  },
  strict: { reportPlanned: true },
  messages: {
    items: '{{starts}} for every item at once: as many requests side by side as there are items. Let at most {{concurrency}} run at a time.',
    dropped: '{{starts}} for every item and nothing waits for it: as many requests side by side as there are items. Let at most {{concurrency}} run at a time.',
    planned: '{{starts}} for every item of a list that the model made: as many requests side by side as it asks for. Let at most {{concurrency}} run at a time.',
    count: '{{starts}} {{count}} times at once, {{max}} at most are meant to run side by side. Let at most {{concurrency}} run at a time.',
    limit: 'Let at most {{concurrency}} calls run at a time.',
  },
  *check({ facts, options }) {
    for (const fanOut of facts.of('fan-out')) {
      const { size, limited, form } = fanOut
      if (limited !== 'no' || size.k === 'unknown' || (size.k === 'model' && !options.reportPlanned)) continue
      if (size.k === 'number' && size.n <= options.max) continue
      const count = size.k === 'number' ? `${size.atMost ? 'up to ' : ''}${String(size.n)}` : ''
      yield {
        at: fanOut,
        message: size.k === 'number' ? 'count' : size.k === 'model' ? 'planned' : form === 'dropped' ? 'dropped' : 'items',
        data: { starts: whatStarts(fanOut), count, max: options.max, concurrency: options.concurrency },
        change: 'limit',
        edit: fanOut.limitTo(options.concurrency),
      }
    }
  },
})
