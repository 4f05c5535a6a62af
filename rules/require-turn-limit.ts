import { atLimit, defineRule, whoEnds, whyNoLimit } from '../src/rule.js'

/** An agent run without a limit takes turn after turn, and every turn is paid for. */
export default defineRule({
  type: 'problem',
  description: 'Require a turn limit on agent runs that nothing else ends',
  preset: 'recommended',
  offers: 'fixes',
  options: {
    limit: { type: 'integer', minimum: 1, default: 10, description: 'The number of turns that the fix writes.' },
    reportDefaults: { type: 'boolean', default: false, description: "Whether to report runs that only the library's default limit ends; `strict` sets it." },
  },
  strict: { reportDefaults: true },
  messages: {
    open: '`{{name}}` has no limit: it ends {{ends}}. {{remedy}}{{atLimit}}.',
    never: '`{{option}}` {{why}}: `{{name}}` ends {{ends}}. Set a limit{{atLimit}}.',
    default: '`{{name}}` is limited only by the default of {{count}} {{counted}}. {{remedy}}{{atLimit}}.',
    set: 'Limit `{{name}}` to {{limit}} {{unit}}.',
  },
  *check({ facts, options }) {
    for (const run of facts.of('agent-run')) {
      const { bound, option, unit } = run
      if (!bound.open && !(options.reportDefaults && bound.leansOnDefault)) continue
      // A limit that is written and ignored is told by a rule of its own, whose fix puts it right.
      if (run.limitIgnored()) continue
      const isDefault = bound.state === 'default'
      // A default in another unit is no number for this option.
      const limit = isDefault && bound.unit === undefined ? (bound.count ?? options.limit) : options.limit
      // What takes no limit of its own is ended from outside.
      const remedy = option === '' ? 'Put a time limit round it' : `${isDefault ? 'State' : 'Set'} \`${option}\``
      const data = { option, remedy, unit, limit, ends: whoEnds(run), atLimit: atLimit(run), why: whyNoLimit(run), count: bound.count ?? 0, counted: bound.unit ?? unit }
      if (bound.state === 'never') {
        // Conditions stay and get company; any other value that somebody wrote is only ever replaced by hand.
        const edit = run.correctTo(limit)
        yield { at: run, message: 'never', data, change: 'set', ...(run.written === 'condition' ? { edit } : { suggest: edit }) }
      } else {
        const edit = run.limitTo(limit)
        yield { at: run, message: isDefault ? 'default' : 'open', data, change: 'set', ...(bound.open || (isDefault && bound.unit === undefined) ? { edit } : { suggest: edit }) }
      }
    }
  },
})
