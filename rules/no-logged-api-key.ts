import { defineRule } from '../src/rule.js'

/** A key in a log is read by all who read the log, for as long as it is kept. */
export default defineRule({
  type: 'problem',
  description: 'Disallow keys of model providers in logs and messages of errors',
  preset: 'recommended',
  offers: 'suggestions',
  options: {},
  messages: {
    key: '`{{name}}` writes {{what}}: who reads the output can spend with it. Write whether it is set, or its last four characters.',
    part: '`{{name}}` writes the beginning of {{what}}, more of it than says whose key it is. Write whether it is set, or its last four characters.',
    holder: '`{{name}}` writes something that holds {{what}}: who reads the output can spend with it. Write the parts of it that you need.',
    client: '`{{name}}` writes a client of {{library}} whole, and its key can be read in that. Write the options that you need.',
    thrown: 'The message of this error holds {{what}}: it ends in logs, and with whoever is answered. Leave the key out.',
    mask: "Write `***` in its place, or that it is not set.",
  },
  *check({ facts }) {
    for (const log of facts.of('logged-key')) {
      const what = log.of === undefined ? 'a key' : `the key in \`${log.of}\``
      yield { at: log, message: log.thrown ? 'thrown' : log.what, data: { name: log.name, what, library: log.of ?? '' }, change: 'mask', suggest: log.mask() }
    }
  },
})
