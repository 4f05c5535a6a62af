import { atLimit, defineRule, whoEnds, whyNoLimit } from '../src/rule.js'

/** In a group chat without a last round the agents go on talking to each other for as long as anybody pays. */
export default defineRule({
  type: 'problem',
  description: 'Require a limit of rounds on group chats that nothing else ends',
  preset: 'recommended',
  offers: 'fixes',
  options: {
    limit: { type: 'integer', minimum: 1, default: 10, description: 'The number of rounds that the fix writes.' },
    reportDefaults: { type: 'boolean', default: false, description: "Whether to report groups that only the library's default limit ends; `strict` sets it." },
  },
  strict: { reportDefaults: true },
  messages: {
    open: '`{{name}}` has no last round: it ends {{ends}}. Set `{{option}}`{{atLimit}}.',
    never: '`{{option}}` {{why}}: `{{name}}` ends {{ends}}. Set a limit{{atLimit}}.',
    default: '`{{name}}` is limited only by the default of {{count}} {{counted}}. State `{{option}}`{{atLimit}}.',
    set: 'Limit `{{name}}` to {{limit}} {{unit}}.',
  },
  *check({ facts, options }) {
    for (const group of facts.of('group-chat')) {
      const { bound, option, unit } = group
      if (!bound.open && !(options.reportDefaults && bound.leansOnDefault)) continue
      // A limit that is written and ignored is told by a rule of its own, whose fix puts it right.
      if (group.limitIgnored()) continue
      const isDefault = bound.state === 'default'
      // A default in another unit is no number for this option.
      const limit = isDefault && bound.unit === undefined ? (bound.count ?? options.limit) : options.limit
      const data = { option, unit, limit, ends: whoEnds(group), atLimit: atLimit(group), why: whyNoLimit(group), count: bound.count ?? 0, counted: bound.unit ?? unit }
      if (bound.state === 'never') {
        yield { at: group, message: 'never', data, change: 'set', suggest: group.correctTo(limit) }
      } else {
        const edit = group.limitTo(limit)
        yield { at: group, message: isDefault ? 'default' : 'open', data, change: 'set', ...(bound.open || (isDefault && bound.unit === undefined) ? { edit } : { suggest: edit }) }
      }
    }
  },
})
