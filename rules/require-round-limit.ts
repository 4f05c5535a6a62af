import { atLimit, defineRule, whoEnds, whyNoLimit } from '../src/rule.js'

/** In a group chat without a last round the agents go on talking to each other for as long as anybody pays. */
export default defineRule({
  type: 'problem',
  description: 'Require a limit on the rounds of every group of agents',
  preset: 'recommended',
  options: {
    limit: { type: 'integer', minimum: 1, default: 10, description: 'The limit that the fix writes.' },
    reportDefaults: { type: 'boolean', default: false, description: "Whether to report groups that only the library's default limit ends." },
  },
  strict: { reportDefaults: true },
  messages: {
    open: '`{{name}}` has no last round: it ends {{ends}}. Set `{{option}}`{{atLimit}}.',
    never: '`{{option}}` {{why}}: `{{name}}` ends {{ends}}. Set a limit{{atLimit}}.',
    default: '`{{name}}` is limited only by the default of {{count}} {{unit}}. State `{{option}}`{{atLimit}}.',
    set: 'Limit `{{name}}` to {{limit}} {{unit}}.',
  },
  *check({ facts, options }) {
    for (const group of facts.of('group-chat')) {
      const { bound, option, unit } = group
      const data = { option, unit, limit: options.limit, ends: whoEnds(bound.decider), atLimit: atLimit(group), why: whyNoLimit(group), count: bound.count ?? 0 }
      if (bound.open && bound.state === 'never') {
        yield { at: group, message: 'never', data, change: 'set', suggest: group.correctTo(options.limit) }
      } else if (bound.open) {
        yield { at: group, message: 'open', data, change: 'set', edit: group.limitTo(options.limit) }
      } else if (options.reportDefaults && bound.leansOnDefault) {
        yield { at: group, message: 'default', data: { ...data, limit: data.count }, change: 'set', edit: group.limitTo(data.count) }
      }
    }
  },
})
