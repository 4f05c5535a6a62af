import type { Waited } from './analysis/retry-waits.js'
import type { AgentLoop, AgentRun, FanOut, GroupChat, IgnoredLimit, Retry, SwallowedError } from './analysis/facts.js'

/** Who ends something that repeats its unit, to follow “it ends”. */
export function whoEnds({ bound: { decider, count, unit: counted }, unit }: AgentRun | GroupChat): string {
  switch (decider) {
    case 'sdk':
      return `only at the default of ${count ?? 0} ${counted ?? unit}`
    case 'model':
      return 'only when the model says so'
    case 'nobody':
      return 'never by itself'
    default:
      return 'at no limit of its own'
  }
}

/** What happens at the limit, as the end of a sentence; nothing where it is not known. */
export function atLimit({ atLimit: does }: AgentRun | GroupChat): string {
  return does === '' ? '' : `; at the limit it ${does}`
}

/** Why what is written limits nothing, to follow the option's name. */
export function whyNoLimit({ written, spelled, conditional }: AgentRun | GroupChat): string {
  if (conditional) return 'holds no condition that counts'
  switch (written) {
    case 'condition':
      return 'holds no condition that counts'
    case 'empty':
      return 'is an empty list'
    case 'zero':
      return 'is 0, which means “no limit” here'
    case 'fraction':
      return 'is a fraction, which is never reached'
    case 'text':
      return 'is a text, which is never reached'
    case 'huge':
      return 'is too large to end anything'
    case 'negative':
      return 'is negative'
    case 'absent':
      return 'is `undefined`'
    default:
      return `is \`${spelled ?? written ?? 'unknown'}\``
  }
}

/** What starts which calls, as the beginning of a sentence that goes on “for every item” or with a number. */
export function whatStarts({ name, starts, through, form, elsewhere }: FanOut): string {
  if (form === 'dropped' && name === starts) return `\`${name}\` is started`
  if (form === 'option' && name === starts) return `\`${name}\` starts a model call`
  const own = through === undefined || through === name ? '' : ` through \`${through}\``
  return `\`${name}\` starts \`${starts}\`${elsewhere ? throughFile({ elsewhere }, through) : own}`
}

/** The way to a call by a helper in another file, to follow the call's name; nothing where there is none. */
export function throughFile({ elsewhere }: Pick<FanOut | Retry | AgentLoop | SwallowedError, 'elsewhere'>, through?: string): string {
  if (!elsewhere) return ''
  const { name, file, line } = elsewhere
  const before = through === undefined || through === name ? '' : `\`${through}\` and `
  return ` through ${before}\`${name}\` (${file}:${String(line)})`
}

/** Why a limit that is written is ignored, to follow a colon. */
export function whyIgnored({ why }: IgnoredLimit): string {
  switch (why) {
    case 'renamed':
      return 'the version at hand knows it by another name'
    case 'misspelled':
      return 'it takes any name, and reads none like this'
    case 'misplaced':
      return 'it is not read here'
    case 'missing':
      return 'the version at hand has no such limit'
    case 'text':
      return 'it is a text, and only whole numbers are read'
    case 'fraction':
      return 'it is a fraction, and only whole numbers are read'
  }
}

/** What is to be written instead, to follow “Write”. */
export function whatIsRead({ why, instead, argument, method, writes }: IgnoredLimit): string {
  const last = instead.slice(instead.lastIndexOf('.') + 1)
  const name = writes === undefined ? `\`${instead}\`` : `\`${last}: ${writes.replace('$n', '…')}\``
  if (why === 'text' || why === 'fraction') return `${name} as a number`
  if (why === 'missing') return `${name}, on an agent`
  const call = method === undefined ? '' : `${argument === undefined ? ', an option' : ''} of \`${method}\``
  return `${name}${argument === undefined ? '' : ` in argument ${String(argument)}`}${call}`
}

/** How long retries wait in all, to follow how many requests they make; nothing where they do not. */
export function waitsUpTo({ seconds, heeds }: Waited): string {
  return seconds > 0 ? ` and waits up to ${timeText(seconds)}${heeds ? ', or longer where the server asks for it' : ''}` : ''
}

/** `0.5 s`, `22 s`, `2 min 3 s`, `1 h`. */
function timeText(seconds: number): string {
  const whole = Math.round(seconds * 1000) / 1000
  const parts = [[Math.floor(whole / 3600), 'h'], [Math.floor((whole % 3600) / 60), 'min'], [Math.round((whole % 60) * 1000) / 1000, 's']] as const
  return whole < 60 ? `${String(whole)} s` : parts.filter(([n]) => n > 0).map(([n, unit]) => `${String(n)} ${unit}`).join(' ')
}
