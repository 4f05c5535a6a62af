import { describe, expect, it } from 'vitest'
import { validateSdk } from '../../src/catalog/validate.js'

const packages = ['@/lib/llm']

/** What is said of a library called `acme`, without the words that every message begins with. */
function errorsOf(value: unknown): readonly string[] {
  const result = validateSdk('acme', value)
  if (!('errors' in result)) return []
  return result.errors.map((error) => {
    expect(error.startsWith('settings.agents.sdks.acme')).toBe(true)
    return error.slice('settings.agents.sdks.acme'.length)
  })
}

describe('what is right', () => {
  it('is given back, under the name of its key', () => {
    const calls = { 'askModel()': 'model-call' }
    expect(validateSdk('acme', { packages, calls })).toStrictEqual({ sdk: { name: 'acme', packages, calls } })
  })

  it('keeps a name of its own', () => {
    expect(validateSdk('acme', { name: 'Acme AI', packages })).toStrictEqual({ sdk: { name: 'Acme AI', packages } })
  })

  it.each([
    ['a whole row', { packages, calls: { 'Acme().run()': { kind: 'agent-run', limit: { at: ['arg 1', '.with arg 0'], option: 'a.b', never: ['null'] }, absent: { ends: 'sdk', after: 5 }, unit: 'turns' } } }],
    ['rows for versions', { packages, calls: { 'ask()': [{ kind: 'model-call', versions: '>=2' }, { kind: 'human', versions: '<2' }] } }],
    ['a library without a package that is built in', { builtin: true, calls: { 'askModel()': 'model-call' } }],
    ['a library without a package that counts by signs', { unowned: { signs: ['maxTurns'] }, methods: { 'chat()': 'agent-run' } }],
    ['aliases, values and recipes', {
      packages,
      aliases: { default: '*', 'Other()': 'Acme()' },
      values: { 'config.now': 'clock' },
      recipes: [{ kind: 'limiter', language: 'javascript', code: '$limit(() => $call)', imports: [{ module: 'x', name: 'default', as: 'x' }] }],
    }],
    ['one object used twice', (() => { const row = { kind: 'returns', of: 'receiver' }; return { packages, calls: { 'a()': row, 'b()': row } } })()],
  ])('%s', (_, value) => {
    expect(errorsOf(value)).toStrictEqual([])
  })
})

describe('what is wrong is named with its place', () => {
  it('in full', () => {
    expect(validateSdk('acme', { packages, calls: { 'askModel()': 'modelcall' } })).toStrictEqual({
      errors: [`settings.agents.sdks.acme.calls['askModel()']: unknown kind 'modelcall'; did you mean 'model-call'?`],
    })
    expect(validateSdk('my sdk', 'openai')).toStrictEqual({ errors: [`settings.agents.sdks['my sdk']: must be an object, not the text 'openai'`] })
  })

  it.each([
    ['no package', { calls: {} }, `: 'packages' is missing; list the import specifiers that lead to it, like ['@/lib/acme']`],
    ['an empty list of packages', { packages: [] }, `: 'packages' is missing; list the import specifiers that lead to it, like ['@/lib/acme']`],
    ['one package without a list', { packages: '@/lib/llm' }, `.packages: must be a list, not the text '@/lib/llm'`],
    ['a package that is no text', { packages: ['a', 3] }, `.packages[1]: must be a text, not 3`],
    ['a misspelt key', { packages, cals: {} }, `: unknown key 'cals'; did you mean 'calls'?`],
    ['a kind written otherwise', { packages, calls: { 'ask()': 'AgentRun' } }, `.calls['ask()']: unknown kind 'AgentRun'; did you mean 'agent-run'?`],
    ['a kind inside a row', { packages, calls: { 'ask()': { kind: 'modelcall' } } }, `.calls['ask()']: unknown kind 'modelcall'; did you mean 'model-call'?`],
    ['a row without a kind', { packages, calls: { 'ask()': {} } }, `.calls['ask()']: 'kind' is missing`],
    ['a number for a row', { packages, calls: { 'ask()': 1 } }, `.calls['ask()']: must be a kind such as 'model-call', or an object with one, not 1`],
    ['a key of another kind', { packages, calls: { 'ask()': { kind: 'grow', over: 'arg 0' } } }, `.calls['ask()']: unknown key 'over'; known are 'kind', 'example', 'evidence', 'versions' or 'ignored'`],
    ['a missing part', { packages, calls: { 'ask()': { kind: 'returns' } } }, `.calls['ask()']: 'of' is missing`],
    ['a place that is none', { packages, calls: { 'ask()': { kind: 'returns', of: 'argument 0' } } }, `.calls['ask()'].of: must be a place like 'arg 0', 'receiver' or '.withConfig arg 0', not the text 'argument 0'`],
    ['a value of the second version', { packages, calls: { 'ask()': [{ kind: 'pause' }, { kind: 'sized', by: 'size', of: 'arg 0' }] } }, `.calls['ask()'][1].by: unknown size 'size'; known are 'count', 'same', 'slice' or 'most'`],
    ['an alternative', { packages, calls: { 'ask()': { kind: 'limiter', limit: { at: 'arg 0' }, boundedBy: [{ at: 'arg 0', kind: 'groupmanager' }] } } }, `.calls['ask()'].boundedBy[0].kind: unknown kind 'groupmanager'; did you mean 'group-manager'?`],
    ['a range of versions', { packages, calls: { 'ask()': { kind: 'pause', versions: 'newest' } } }, `.calls['ask()'].versions: must be a range of versions like '>=5 <6', not the text 'newest'`],
    ['a call without its brackets', { packages, calls: { askModel: 'model-call' } }, `.calls['askModel']: a call ends in '()'; did you mean 'askModel()'?`],
    ['a call as it is written', { packages, calls: { 'new Acme().ask(x)': 'model-call' } }, `.calls['new Acme().ask(x)']: must be a path like 'Acme().ask()', without \`new\`, \`await\` and arguments, not the text 'new Acme().ask(x)'`],
    ['a call among the values', { packages, values: { 'now()': 'clock' } }, `.values['now()']: a value does not end in '()'; calls stand in 'calls'`],
    ['null', { packages, calls: { 'ask()': null } }, `.calls['ask()']: must be a kind such as 'model-call', or an object with one, not null`],
  ])('%s', (_, value, error) => {
    expect(errorsOf(value)).toStrictEqual([error])
  })

  it('all of it at once', () => {
    expect(errorsOf({ packages: 'x', calls: { ask: 'modelcall' } })).toHaveLength(3)
  })
})

describe('what is no data', () => {
  const itself: Record<string, unknown> = { packages }
  itself['calls'] = itself

  it.each([
    ['a function', { packages, calls: { 'ask()': () => 'model-call' } }, `.calls['ask()']: is a function; a row is data that could be written as JSON`],
    ['infinity', { packages, calls: { 'ask()': { kind: 'agent-run', unit: 'turns', absent: { ends: 'sdk', after: Infinity } } } }, `.calls['ask()'].absent.after: Infinity cannot be written as JSON`],
    ['an instance', { packages, calls: new Map() }, `.calls: must be a plain object, not an instance of Map`],
    ['what holds itself', itself, `.calls: holds itself`],
  ])('%s', (_, value, error) => {
    expect(errorsOf(value)).toStrictEqual([error])
  })
})
