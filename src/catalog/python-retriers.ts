import type { Amount, ConditionRow, Limit, RetryRow, Sdk, Wait, Where } from './sdk.js'

/** Python packages whose one purpose is to call again what failed. */

const asker = `
    from openai import OpenAI
    client = OpenAI()`

const decorated = (imports: string, decorator: string): { readonly python: string } => ({
  python: `${asker}
    ${imports}
    ${decorator}
    def ask():
        return client.responses.create(model="gpt-4.1", input="Hello")`,
})

const stop = (at: Where): Limit => ({
  at, option: 'stop', conditions: true,
  write: { code: 'stop_after_attempt($n)', imports: [{ module: 'tenacity', name: 'stop_after_attempt', as: 'stop_after_attempt' }] },
})

const wait = (at: Where): NonNullable<RetryRow['pauseOption']> => ({
  at, option: 'wait', conditions: true,
  write: { code: 'wait_random_exponential(max=$n)', imports: [{ module: 'tenacity', name: 'wait_random_exponential', as: 'wait_random_exponential' }] },
})

/** Nothing said: for ever, and without waiting. */
const bareRetry = {
  kind: 'retry', callback: 'arg 0', limit: stop('keyword'), selects: { at: 'keyword', option: 'retry' }, pauseOption: wait('keyword'), absent: { ends: 'nobody', report: 'recommended' }, pause: 'none', evidence: 'run',
  example: decorated('import tenacity', '@tenacity.retry'),
} satisfies RetryRow

/** Told what to do by the call before. */
const toldBy = (name: string): RetryRow => ({
  ...bareRetry,
  limit: stop(`.${name} keyword`),
  selects: { at: `.${name} keyword`, option: 'retry' },
  pauseOption: wait(`.${name} keyword`),
})

const attempts = (option: string): ConditionRow => ({ kind: 'condition', limit: { at: 'keyword', option, position: 0, never: ['Infinity', 'huge'] }, ends: 'code' })

const named = (option: string, position: number, absent?: number): Amount => ({ at: 'keyword', option, position, ...(absent !== undefined && { absent }) })

/** A pause is ended by the clock; one that nobody ends never began. */
const pausing = { kind: 'condition', ends: 'clock' } satisfies ConditionRow
/** Of those that wait for a while by chance it is the longest. */
const growing = {
  ...pausing,
  wait: { in: 's', first: named('multiplier', 0, 1), factor: named('exp_base', 2, 2), least: named('min', 3), most: named('max', 1) },
} satisfies ConditionRow

const tenacity = {
  name: 'tenacity',
  packages: ['tenacity', 'tenacity.*'],
  language: 'python',
  aliases: { 'AsyncRetrying()': 'Retrying()' },
  calls: {
    'retry()': bareRetry,
    'retry()()': { ...toldBy('retry'), example: decorated('from tenacity import retry, wait_fixed', '@retry(wait=wait_fixed(1))') },
    /** `for attempt in Retrying():` */
    'Retrying()': {
      ...bareRetry,
      callback: 'loop',
      pauseOption: wait('keyword'),
      example: {
        python: `${asker}
    from tenacity import Retrying
    def ask():
        for attempt in Retrying():
            with attempt:
                return client.responses.create(model="gpt-4.1", input="Hello")`,
      },
    },
    'Retrying()()': {
      ...toldBy('Retrying'),
      example: {
        python: `${asker}
    from tenacity import Retrying
    def ask():
        return Retrying()(client.responses.create, model="gpt-4.1", input="Hello")`,
      },
    },
    'retry_if_exception_type()': { kind: 'failures', of: { at: 'keyword', option: 'exception_types', position: 0 }, evidence: 'read' },
    'retry_if_exception()': { kind: 'failures', of: { at: 'keyword', option: 'predicate', position: 0 }, evidence: 'read' },
    'stop_after_attempt()': attempts('max_attempt_number'),
    'stop_after_delay()': attempts('max_delay'),
    'stop_before_delay()': attempts('max_delay'),
    'wait_none()': { kind: 'condition', ends: 'nobody' },
    'wait_fixed()': { kind: 'condition', limit: { at: 'keyword', option: 'wait', position: 0, never: ['zero'] }, ends: 'clock', wait: { in: 's', first: named('wait', 0) } },
    'wait_incrementing()': pausing,
    'wait_random()': { ...pausing, wait: { in: 's', first: named('max', 1, 1) } },
    'wait_exponential()': growing,
    'wait_random_exponential()': growing,
    'wait_full_jitter()': growing,
    'wait_exponential_jitter()': pausing,
  },
  checked: { python: '9.2.1' },
} satisfies Sdk

/** Tries are compared for equality: what they never are ends nothing. */
const uncounted = ['null', 'zero', 'negative', 'NaN', 'Infinity', 'fraction', 'text', 'empty', 'huge'] as const

/** Up to so long: the rest is left to chance. */
const exponential = {
  in: 's', first: { at: '.on_exception keyword', option: 'factor', absent: 1 }, factor: { at: '.on_exception keyword', option: 'base', absent: 2 }, most: { at: '.on_exception keyword', option: 'max_value' },
  only: { at: ['.on_exception arg 0', '.on_exception keyword wait_gen'], from: ['expo'] },
  unless: [{ at: '.on_exception keyword', option: 'jitter' }],
  total: { at: '.on_exception keyword', option: 'max_time' },
} as const satisfies Wait

const onException = {
  kind: 'retry', callback: 'arg 0',
  limit: { at: '.on_exception keyword', option: 'max_tries', never: uncounted },
  boundedBy: [
    { at: '.on_exception keyword', option: 'max_time', never: ['null', 'Infinity', 'huge'], decider: 'clock' },
    { at: '.on_exception keyword', option: 'giveup' },
  ],
  selects: { at: ['.on_exception arg 1', '.on_exception keyword exception'] },
  givesUpOn: { at: '.on_exception keyword', option: 'giveup' },
  absent: { ends: 'nobody', report: 'recommended' }, pause: 'backoff', wait: exponential, evidence: 'run',
  example: decorated('import backoff', '@backoff.on_exception(backoff.expo, Exception)'),
} satisfies RetryRow

const backoff = {
  name: 'backoff',
  packages: ['backoff'],
  language: 'python',
  calls: { 'on_exception()()': onException, 'expo()': 'pure' },
  checked: { python: '2.2.1' },
} satisfies Sdk

export const pythonRetriers = [tenacity, backoff] as const satisfies readonly Sdk[]
