import { defineRule, isOfOneTool, printCount } from '../src/rule.js'

/** A function that may call a model hundreds of times does so on the day when the data is large. */
export default defineRule({
  type: 'suggestion',
  description: 'Disallow functions that may make more model calls in one run than are meant',
  preset: 'strict',
  offers: 'nothing',
  options: {
    max: { type: 'integer', minimum: 1, default: 100, description: 'The number of model calls of one run that is accepted.' },
    symbols: { type: 'boolean', default: false, description: 'Whether to report functions whose number of calls is as large as the data, too.' },
  },
  messages: {
    number: '{{who}} makes up to {{count}} model calls in one run{{assuming}}, {{max}} at most are meant to be. Do less in one run, or say in the configuration how many are meant.',
    symbols: '{{who}} makes {{count}} model calls in one run{{assuming}}: as many as the data says. Put a ceiling on what one run may take.',
  },
  *check({ facts, options }) {
    const { max, symbols } = options
    const tooMany = facts.work().filter(({ worstCase }) => {
      const { calls } = worstCase()
      return calls.k === 'number' ? calls.n > max : symbols && (calls.k === 'size' || calls.k === 'sum' || calls.k === 'product' || calls.k === 'most')
    })
    // What starts them all at once is told by another rule.
    const floods = new Set(facts.of('fan-out').flatMap(({ func, limited, size }) => (limited === 'no' && size.k !== 'unknown' ? [func] : [])))
    for (const work of tooMany) {
      if (floods.has(work.func) || tooMany.some(({ func }) => func !== work.func && work.enters.has(func)) || [...floods].some((func) => work.enters.has(func))) continue
      const { calls } = work.worstCase()
      yield { at: work, message: calls.k === 'number' ? 'number' : 'symbols', data: { who: work.name === '' ? 'This' : `\`${work.name}\``, count: printCount(calls), assuming: isOfOneTool(calls) ? ' where a turn calls one tool' : '', max } }
    }
  },
})
