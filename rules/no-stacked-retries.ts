import { defineRule, waitsUpTo } from '../src/rule.js'

/** Retries over retries multiply: three attempts of five of seven are a hundred and five requests for one answer. */
export default defineRule({
  type: 'suggestion',
  description: 'Disallow retries over retries that multiply the requests of one model call',
  preset: 'recommended',
  offers: 'suggestions',
  options: {
    max: { type: 'integer', minimum: 1, default: 10, description: 'The number of requests for one call that is accepted.' },
    reportProducts: { type: 'boolean', default: false, description: 'Whether to report stacks whose number of requests is known, and not only those that hold a retry without a number; `strict` sets it.' },
  },
  strict: { reportProducts: true },
  messages: {
    product: 'One failing call of `{{starts}}` becomes {{requests}} requests{{waits}}: {{layers}}. Leave the retrying to one of them.',
    goesOn: '{{outer}} tries `{{starts}}` again, whose client itself tries again {{goesOn}}. Leave the retrying to one of them.',
    off: 'Let {{layer}} try once.',
  },
  *check({ facts, options }) {
    for (const stack of facts.stackedRetries()) {
      const { layers, starts, requests, waited, goesOn } = stack
      if (goesOn === undefined && !(options.reportProducts && requests > options.max)) continue
      const told = layers.map(({ name, attempts }) => `${named(name)} tries ${attempts} times`).join(', ')
      yield {
        at: stack,
        message: goesOn === undefined ? 'product' : 'goesOn',
        data: { starts, requests, waits: waited ? waitsUpTo(waited) : '', layers: told, outer: capital(named(layers[0]?.name ?? '')), goesOn: goesOn ?? '' },
        offers: layers.flatMap(({ name, off }) => (off ? [{ change: 'off' as const, data: { layer: named(name) }, edit: off }] : [])),
      }
    }
  },
})

function named(name: string): string {
  return name === 'loop' ? 'the loop' : `\`${name}\``
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
