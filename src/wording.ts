import type { AgentLoop, AgentRun, FanOut, GroupChat, Retry } from './analysis/facts.js'

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
export function throughFile({ elsewhere }: Pick<FanOut | Retry | AgentLoop, 'elsewhere'>, through?: string): string {
  if (!elsewhere) return ''
  const { name, file, line } = elsewhere
  const before = through === undefined || through === name ? '' : `\`${through}\` and `
  return ` through ${before}\`${name}\` (${file}:${String(line)})`
}
