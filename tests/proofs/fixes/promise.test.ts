import { describe, expect, it } from 'vitest'
import type { Outcome, Run } from '../process/job.js'
import { faultsOf, type Promising, type Runs } from './promise.js'

const ended = { value: { ended: 'value', value: 'done' }, error: { ended: 'error', name: 'Error', message: 'No.' }, cap: { ended: 'cap' }, killed: { ended: 'killed' } } as const satisfies Record<string, Outcome>

const ran = (requests: number, how: keyof typeof ended, rest: Partial<Run> = {}): Run => ({
  requests, outcome: ended[how], refused: 0, mostInFlight: 1, arrivals: [], capped: how === 'cap', strays: [], time: 0, ...rest,
})
const killed = ran(0, 'killed', { mostInFlight: 0 })
const calm = ran(3, 'value')
const runs = (before: Run, after: Run, rest: Partial<Runs> = {}): Runs => ({ calm, calmAfter: calm, before, after, ...rest })

const bound: Promising = { rule: 'require-turn-limit', promised: { requests: 10, outcome: 'value' } }
const stated: Promising = { rule: 'require-turn-limit' }
const limiter: Promising = { rule: 'no-unbounded-fan-out', promised: { mostInFlight: 5, refused: 0, outcome: 'same' } }
const nestedLimiters: Promising = { rule: 'no-unbounded-fan-out', promised: { mostInFlight: { atMost: 25 }, refused: 0, outcome: 'same' } }
const pause: Promising = { rule: 'require-retry-backoff', promised: { requests: { atMost: 5 }, outcome: 'same' } }

const endless = ran(200, 'cap')
const flood = ran(40, 'value', { mostInFlight: 40, refused: 12 })
const hammer = ran(5, 'error', { refused: 5 })

describe('a promise is kept', () => {
  it.each<[string, Promising, Runs]>([
    ['by a bound', bound, runs(endless, ran(10, 'value'))],
    ['by a limiter', limiter, runs(flood, ran(40, 'value', { mostInFlight: 5 }))],
    ['by limiters inside one another', nestedLimiters, runs(flood, ran(40, 'value', { mostInFlight: 20 }))],
    ['by a pause', pause, runs(hammer, ran(4, 'value', { refused: 3 }))],
    ['by a default that is stated', stated, runs(ran(20, 'error'), ran(20, 'error'))],
    ['where nothing ends by itself', bound, runs(endless, ran(10, 'value'), { calm: undefined, calmAfter: undefined })],
  ])('%s', (_, change, all) => {
    expect(faultsOf(change, all)).toEqual([])
  })
})

describe('a promise is broken', () => {
  it.each<[string, Promising, Runs, string]>([
    ['by one request more', bound, runs(endless, ran(11, 'value')), 'after the change: 11 requests, promised were 10'],
    ['by one request fewer', bound, runs(endless, ran(9, 'value')), 'after the change: 9 requests, promised were 10'],
    ['by another end', bound, runs(endless, ran(10, 'error')), 'after the change: ended with {"ended":"error","name":"Error","message":"No."}'],
    ['by one more in flight', limiter, runs(flood, ran(40, 'value', { mostInFlight: 6 })), 'after the change: 6 in flight, promised were 5'],
    ['by one more in flight than limiters let', nestedLimiters, runs(flood, ran(40, 'value', { mostInFlight: 26 })), 'after the change: 26 in flight, promised were 25 at the most'],
    ['by a refusal', limiter, runs(flood, ran(41, 'value', { mostInFlight: 5, refused: 1 })), 'after the change: 1 refused, promised were 0 at the most'],
    ['by another result', pause, runs(hammer, ran(4, 'value', { outcome: { ended: 'value', value: 'other' } })), 'after the change: ended with {"ended":"value","value":"other"}'],
    ['by the same requests where they were bounded before', bound, runs(ran(10, 'value'), ran(10, 'value')), 'the program as written is no worse: it never runs away'],
    ['by a program that never flooded', limiter, runs(ran(40, 'value', { mostInFlight: 5 }), ran(40, 'value', { mostInFlight: 5 })), 'the program as written is no worse: it never floods'],
    ['by a program that failed for another reason', pause, runs(ran(5, 'error', { refused: 2 }), ran(4, 'value')), 'the program as written is no worse: it never hammers'],
    ['by a program that had to be killed', limiter, runs(killed, ran(40, 'value', { mostInFlight: 5 })), 'the program as written is no worse: it never floods'],
    ['where nothing goes wrong', bound, runs(endless, ran(10, 'value'), { calmAfter: ran(4, 'value') }), 'where nothing goes wrong, 3 requests became 4'],
    ['by a default of another size', stated, runs(ran(20, 'error'), ran(10, 'error')), '20 requests became 10'],
    ['by a default that is none', stated, runs(endless, endless), 'it ends with cap'],
  ])('%s', (_, change, all, fault) => {
    expect(faultsOf(change, all)).toEqual([fault])
  })

  it('by a deadlock, which is killed', () => {
    expect(faultsOf(limiter, runs(flood, killed))).toEqual(['after the change: 0 in flight, promised were 5', 'after the change: ended with {"ended":"killed"}'])
    expect(faultsOf(stated, runs(killed, killed))).toEqual(['it ends with killed'])
  })
})
