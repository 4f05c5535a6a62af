import { ConfigCommentParser } from '@eslint/plugin-kit'
import type { Comment } from '../parser/ast.js'

/** A comment, or a part of one, that speaks to ESLint. */
export interface DirectiveComment extends Comment {
  readonly label: Label
  /** What stands between the label and the justification. */
  readonly argument: string
  readonly justification: string
}

const LABELS = ['eslint', 'eslint-disable', 'eslint-disable-line', 'eslint-disable-next-line', 'eslint-enable'] as const
type Label = (typeof LABELS)[number]

export type RulesInComment = ReturnType<ConfigCommentParser['parseJSONLikeConfig']>

const parser = new ConfigCommentParser()

/** In the order of the text. */
export function directivesIn(comments: readonly Comment[]): DirectiveComment[] {
  return comments.filter(({ value }) => value.includes('eslint')).flatMap(partsOf).flatMap(directiveOf)
}

/** The rules that `# eslint agents/…: error` sets. */
export function rulesOf({ argument }: DirectiveComment): RulesInComment {
  return parser.parseJSONLikeConfig(argument)
}

/**
 * Tools share the one kind of comment that there is: `# type: ignore  # eslint-disable-line agents/…  # noqa`. Each
 * reads the part that is its own.
 */
function partsOf(comment: Comment): Comment[] {
  let start = comment.start
  return comment.value.split(/(?<=\s)#(?=\s)/u).map((value) => {
    const part: Comment = { type: 'Comment', value, start, end: start + 1 + value.trimEnd().length }
    start += 1 + value.length
    return part
  })
}

function directiveOf(comment: Comment): DirectiveComment[] {
  const parsed = parser.parseDirective(comment.value)
  const label = LABELS.find((each) => each === parsed?.label)
  if (!parsed || !label || (label === 'eslint' && !setsRules(parsed.value))) return []
  return [{ ...comment, label, argument: parsed.value, justification: parsed.justification }]
}

/** `# eslint is run by CI` is prose. */
function setsRules(value: string): boolean {
  return /^["']?@?[\w-]+\/[^\s:]+\s*:/u.test(value)
}
