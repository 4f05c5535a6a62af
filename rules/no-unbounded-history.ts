import { defineRule } from '../src/rule.js'

/** A conversation that is sent whole on every turn costs more with each of them, until it no longer fits. */
export default defineRule({
  type: 'suggestion',
  description: 'Disallow conversations that only grow and are sent whole on every turn',
  preset: 'strict',
  offers: 'nothing',
  options: {},
  messages: {
    loop: '`{{list}}` gets longer with every turn of this loop and is sent whole to `{{name}}`: each turn pays for all before it, until the request no longer fits. Send the last turns, or a summary of the others.',
    instance: '`{{list}}` gets longer for as long as its object lives and is sent whole to `{{name}}`: each turn pays for all before it, until the request no longer fits. Send the last turns, or a summary of the others.',
    key: 'Each list in `{{list}}` gets longer for as long as the process runs and is sent whole to `{{name}}`: each turn pays for all before it, until the request no longer fits. Send the last turns, or a summary of the others.',
    process: '`{{list}}` gets longer for as long as the process runs and is sent whole to `{{name}}`: each turn pays for all before it, until the request no longer fits. Send the last turns, or a summary of the others.',
  },
  *check({ facts }) {
    for (const history of facts.of('growing-history')) {
      yield { at: history, message: history.kept, data: { list: history.list } }
    }
  },
})
