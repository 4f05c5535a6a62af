import { defineRule, throughFile } from '../src/rule.js'

/** A retry that tries again at once adds to the load that made the call fail, and uses up its attempts in a blink. */
export default defineRule({
  type: 'problem',
  description: 'Require a pause between the attempts of a retried model call',
  preset: 'recommended',
  offers: 'fixes',
  options: {
    base: { type: 'integer', minimum: 1, default: 1000, description: 'The first pause that the fix writes, in milliseconds; it doubles with each attempt.' },
    max: { type: 'integer', minimum: 1, default: 60000, description: 'The longest pause that the fix writes, in milliseconds.' },
  },
  messages: {
    atOnce: 'This retry calls `{{starts}}`{{way}} again at once after a failure: a provider that is over its limit refuses every attempt. Wait between attempts, longer each time.',
    pause: 'Wait before the next attempt, longer each time.',
  },
  *check({ facts, options }) {
    for (const retry of facts.of('retry')) {
      // What never gives up needs a ceiling first: one finding, not two.
      if (retry.endless || retry.pauses !== 'no') continue
      yield { at: retry, message: 'atOnce', data: { starts: retry.starts, way: throughFile(retry) }, change: 'pause', edit: retry.pause(options.base, options.max) }
    }
  },
})
