import { defineRule } from '../src/rule.js'

/** Requests that start side by side, one for each item, meet the provider's rate limit together. */
export default defineRule({
  type: 'problem',
  description: 'Disallow starting as many model calls at once as the data has items',
  preset: 'recommended',
  offers: 'fixes',
  options: {
    max: { type: 'integer', minimum: 1, default: 10, description: 'The number of calls side by side that is accepted, where the number is known.' },
    concurrency: { type: 'integer', minimum: 1, default: 5, description: 'The number of calls in flight that the fix writes.' },
  },
  messages: {
    items: '`{{name}}` starts `{{starts}}`{{through}} for every item at once: as many requests side by side as there are items. Let at most {{concurrency}} run at a time.',
    dropped: '`{{name}}` starts `{{starts}}`{{through}} for every item and nothing waits for it: as many requests side by side as there are items. Let at most {{concurrency}} run at a time.',
    count: '`{{name}}` starts `{{starts}}`{{through}} {{count}} times at once, {{max}} at most are meant to run side by side. Let at most {{concurrency}} run at a time.',
    limit: 'Let at most {{concurrency}} calls run at a time.',
  },
  *check({ facts, options }) {
    for (const fanOut of facts.of('fan-out')) {
      const { size, limited, starts, form } = fanOut
      if (limited !== 'no' || size.k === 'unknown') continue
      if (size.k === 'number' && size.n <= options.max) continue
      const through = fanOut.through === undefined ? '' : ` through \`${fanOut.through}\``
      yield {
        at: fanOut,
        message: size.k === 'number' ? 'count' : form === 'dropped' ? 'dropped' : 'items',
        data: { starts, through, count: size.k === 'number' ? size.n : 0, max: options.max, concurrency: options.concurrency },
        change: 'limit',
        edit: fanOut.limitTo(options.concurrency),
      }
    }
  },
})
