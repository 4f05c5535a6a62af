/** A fenced code block of a markdown page. */
export interface Fence {
  /** Everything after the opening backticks: `ts bad strict`. */
  readonly info: string
  readonly code: string
  /** The line of the opening backticks, from 1. */
  readonly line: number
}

/** The fenced code blocks of a page, in order. A block that is never closed runs to the end of the page. */
export function fencesOf(page: string): Fence[] {
  const fences: Fence[] = []
  let open: { info: string, line: number, code: string[] } | undefined
  for (const [index, text] of page.split('\n').entries()) {
    if (!text.startsWith('```')) {
      open?.code.push(text)
      continue
    }
    if (open) {
      fences.push({ info: open.info, line: open.line, code: `${open.code.join('\n')}\n` })
      open = undefined
    } else {
      open = { info: text.slice(3).trim(), line: index + 1, code: [] }
    }
  }
  if (open) fences.push({ info: open.info, line: open.line, code: `${open.code.join('\n')}\n` })
  return fences
}

/** What stands above a block for readers, who do not see the words after its backticks: the first that fits. */
const captions: readonly (readonly [RegExp, string])[] = [
  [/^(?:ts|py) .*\bstrict\b/u, '🔒 Reported by `strict` alone:'],
  [/^(?:ts|py) bad\b/u, '❌ Reported:'],
  [/^(?:ts|py) good\b/u, '✅ Not reported:'],
  [/^ts fixed\b/u, '🔧 After `--fix`:'],
  [/^ts suggested\b/u, '💡 After the suggestion:'],
]

/** The caption that a block needs and does not have, by its line. */
export function missingCaptions(page: string): string[] {
  const lines = page.split('\n')
  return fencesOf(page).flatMap(({ info, line }) => {
    const caption = captions.find(([fits]) => fits.test(info))?.[1]
    return caption === undefined || lines.slice(line - 3, line - 1).join('\n') === `${caption}\n` ? [] : [`line ${line}: ${caption}`]
  })
}
