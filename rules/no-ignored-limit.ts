import { defineRule, whatIsRead, whoEnds, whyIgnored } from '../src/rule.js'

/** A limit that the library takes no notice of looks like one, and nothing is limited. */
export default defineRule({
  type: 'problem',
  description: 'Disallow limits that the library takes no notice of',
  preset: 'recommended',
  offers: 'fixes',
  options: {},
  messages: {
    ignored: '`{{name}}` takes no notice of `{{option}}`: {{why}}. {{left}}Write {{instead}}.',
    correct: 'Write {{instead}}.',
  },
  *check({ facts }) {
    for (const limit of facts.of('ignored-limit')) {
      const { run, option } = limit
      const left = run && ['default', 'absent', 'never'].includes(run.bound.state) ? `The run ends ${whoEnds(run)}. ` : ''
      yield { at: limit, message: 'ignored', data: { option, why: whyIgnored(limit), left, instead: whatIsRead(limit) }, change: 'correct', edit: limit.correct() }
    }
  },
})
