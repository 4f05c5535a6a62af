import { defineRule } from '../src/rule.js'

/** A run that nothing ends in time keeps its caller, and its bill, waiting for as long as the model and its tools take. */
export default defineRule({
  type: 'suggestion',
  description: 'Require a deadline or a signal on agent runs',
  preset: 'strict',
  offers: 'suggestions',
  options: {
    seconds: { type: 'integer', minimum: 1, default: 300, description: 'The time that the suggestion gives a run, in seconds.' },
  },
  messages: {
    open: '`{{name}}` has no deadline: it takes as long as the model and its tools do. A timeout of the client is for each request alone. Set `{{option}}`.',
    set: 'End it after {{seconds}} seconds.',
  },
  *check({ facts, options }) {
    const { seconds } = options
    for (const run of facts.of('agent-run')) {
      const untimed = run.untimed()
      if (untimed) yield { at: run, message: 'open', data: { option: untimed.option, seconds }, change: 'set', suggest: untimed.endAfter(seconds) }
    }
  },
})
