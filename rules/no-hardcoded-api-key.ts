import { defineRule } from '../src/rule.js'

/** A key in the source is anybody's who can read the file, or its history. */
export default defineRule({
  type: 'problem',
  description: 'Disallow keys of model providers in the source',
  preset: 'recommended',
  offers: 'fixes',
  options: {},
  messages: {
    written: 'A key{{whose}} is written here: whoever reads the file or its history can spend with it. Revoke it, and read the new one from {{where}}.',
    default: '{{where}} falls back to a key{{whose}} that is written here: whoever reads the file or its history can spend with it. Revoke it, and leave the fallback out.',
    set: '{{where}} is set to a key{{whose}} that is written here: whoever reads the file or its history can spend with it. Revoke it, and set the new one outside of the program.',
    leave: 'Leave the key out: `{{variable}}` is read without being told.',
    read: 'Read `{{variable}}` instead.',
  },
  *check({ facts }) {
    for (const key of facts.of('hardcoded-key')) {
      const { provider, variable, form } = key
      const where = variable === undefined ? 'the environment' : `\`${variable}\``
      const data = { whose: provider === undefined ? '' : ` of ${provider}`, where, variable: variable ?? '' }
      const edit = key.leaveOut()
      yield { at: key, message: form, data, ...(edit ? { change: 'leave', edit } : { change: 'read', suggest: key.readVariable() }) }
    }
  },
})
