import { defineRule, throughFile } from '../src/rule.js'

/** Where the error of a model call is dropped, an outage looks like an answer that says nothing. */
export default defineRule({
  type: 'suggestion',
  description: 'Disallow dropping the error of a model call and going on as if there were an answer',
  preset: 'strict',
  offers: 'suggestions',
  options: {},
  messages: {
    result: 'When `{{starts}}`{{way}} fails, its error is dropped here and the function gives {{gives}} as if that were the answer. Throw the error on, or give back something that says it failed.',
    attempts: 'When the last attempt of `{{starts}}`{{way}} fails, its error is dropped here and the function gives {{gives}} as if that were the answer. Throw the last error on.',
    variable: 'When `{{starts}}`{{way}} fails, its error is dropped here and `{{variable}}` goes on holding {{gives}} as if that were the answer. Throw the error on, or ask whether there is an answer.',
    rethrow: 'Throw the error on.',
    last: 'Throw the error of the last attempt on.',
  },
  *check({ facts }) {
    for (const error of facts.of('swallowed-error')) {
      const { starts, gives, variable, retried } = error
      yield {
        at: error,
        message: variable !== undefined ? 'variable' : retried ? 'attempts' : 'result',
        data: { starts, way: throughFile(error), gives, variable: variable ?? '' },
        change: retried ? 'last' : 'rethrow',
        suggest: error.rethrow(),
      }
    }
  },
})
