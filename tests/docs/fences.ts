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
