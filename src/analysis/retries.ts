import type { RetryRow } from '../catalog/sdk.js'
import { loopsOf } from '../program/walk.js'
import type { CallSite } from './bindings.js'
import { judgeCondition } from './conditions.js'
import { funcOf, type Context } from './context.js'
import { effectsOf, effectsOfBlock } from './effects.js'
import type { Retry } from './facts.js'
import { boundOf, kindOf, valueOfSpot, type Reading } from './limits.js'
import { looksAtLimits } from './looks.js'
import type { Meaning } from './meaning.js'
import { optionEdit } from './option-edits.js'
import { whyUnknown, type Frame, type Value } from './value.js'

/** A library's retry helper round a model call. */
export function helperRetry(context: Context, site: CallSite, meaning: Meaning, frame: Frame): Retry | undefined {
  const { row } = meaning
  if (row.kind !== 'retry') return undefined
  const started = startedBy(context, site, row, meaning, frame)
  if (!started) return undefined
  const bound = boundOf(context, meaning)
  const forever = row.forever && valueOfSpot(context, row.forever, meaning.site)
  const endless = isTrue(forever) || bound.open || (bound.state === 'absent' && (row.absent.ends === 'nobody' || row.absent.ends === 'model'))
  return {
    kind: 'retry', form: 'helper', at: site.call.at, func: site.func, library: meaning.library.name, name: meaning.name, ...started,
    looked: () => looksAtLimits(context, meaning),
    decider: endless ? 'nobody' : bound.decider,
    why: bound.why,
    endless: endless && (forever === undefined || isTrue(forever) || forever.k === 'constant'),
    ...pausesOf(context, row, meaning),
    pause: (_base, max) => (row.pauseOption?.write ? optionEdit(context, meaning.site, row.pauseOption, max / 1000, 'insert') : undefined),
    giveUpAfter: (n) => (row.limit && !isTrue(forever) ? optionEdit(context, meaning.site, row.limit, n - (row.limit.plus ?? 0), bound.state === 'never' ? 'replace' : 'insert') : undefined),
  }
}

/** The model call that is tried again. */
function startedBy(context: Context, site: CallSite, row: RetryRow, meaning: Meaning, frame: Frame): Pick<Retry, 'starts' | 'repeated'> | undefined {
  if (row.callback === 'receiver') return meaning.site.receiver && kindOf(meaning.site.receiver) !== 'mock' ? { starts: meaning.name } : undefined
  if (row.callback === 'loop') return startedInLoop(context, site, frame)
  const call = effectsOf(context, site.call, frame, 'awaited').find(({ kind, layers }) => kind === 'model' && layers.some((layer) => layer.k === 'retry' && layer.call === site.call))
  return call && { starts: call.meaning?.name ?? '', repeated: call }
}

/** `for attempt in Retrying(): …`, where it stands or by the name it was given. */
function startedInLoop(context: Context, { call, func }: CallSite, frame: Frame): Pick<Retry, 'starts' | 'repeated'> | undefined {
  const slot = context.bindings.slotOfCall(call)
  const loop = loopsOf(funcOf(context, func).body).find(({ over }) => over === call || (over?.k === 'ref' && over.slot === slot))
  const tried = loop && effectsOfBlock(context, loop.body, frame).find(({ kind }) => kind === 'model')
  return tried && { starts: tried.meaning?.name ?? '', repeated: tried }
}

function isTrue(value: Value | undefined): boolean {
  return value?.k === 'constant' && value.value === true
}

function pauseOfCondition(reading: Reading): Pick<Retry, 'pauses' | 'hides'> {
  if (reading.k === 'unknown') return { pauses: 'unknown', hides: reading.why }
  return { pauses: reading.k === 'given' || (reading.k === 'never' && reading.ends === 'clock') ? 'yes' : 'no' }
}

function pausesOf(context: Context, row: RetryRow, meaning: Meaning): Pick<Retry, 'pauses' | 'hides'> {
  const written = row.pauseOption && valueOfSpot(context, row.pauseOption, meaning.site)
  if (written?.k === 'constant') return { pauses: written.value === 0 || written.value === false ? 'no' : 'yes' }
  if (written && row.pauseOption.conditions) return pauseOfCondition(judgeCondition(context, written, {}))
  if (written) return { pauses: 'unknown', hides: whyUnknown(written) }
  return { pauses: row.pause === 'none' ? 'no' : 'yes' }
}
