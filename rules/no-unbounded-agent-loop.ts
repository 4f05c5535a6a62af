import { defineRule, throughFile } from '../src/rule.js'

/** A loop that only the model ends runs for as long as the model asks for one more turn. */
export default defineRule({
  type: 'problem',
  description: 'Disallow loops and recursion round a model call that only the model, or nobody, ends',
  preset: 'recommended',
  offers: 'suggestions',
  options: {
    limit: { type: 'integer', minimum: 1, default: 25, description: 'The number of turns that the suggestion writes.' },
  },
  messages: {
    model: 'Only the model ends this {{form}} round `{{starts}}`{{way}}: every exit waits for what it answers. Count the turns and stop after a number of them.',
    nobody: 'Nothing ends this {{form}} round `{{starts}}`{{way}}, and each turn feeds the next. Count the turns and stop after a number of them.',
    between: 'A person is asked only where the model lets this {{form}} come to it; until then nothing ends the turns round `{{starts}}`{{way}}. Count them and stop after a number of them.',
    stop: 'Stop after {{limit}} turns.',
  },
  *check({ facts, options }) {
    for (const loop of facts.of('agent-loop')) {
      if (!loop.open) continue
      yield {
        at: loop,
        message: loop.asksBetween ? 'between' : loop.decider === 'model' ? 'model' : 'nobody',
        data: { form: loop.form, starts: loop.starts, way: throughFile(loop), limit: options.limit },
        change: 'stop',
        suggest: loop.stopAfter(options.limit),
      }
    }
  },
})
