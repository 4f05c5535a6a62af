/** A line on the terminal that says how far a long run is. */
import { relative } from 'node:path'
import type { Output } from './command.js'

export interface Progress {
  /** Says what is being done now. */
  show(text: string): void
  /** Takes the line away. */
  end(): void
}

const silence = 2000
const between = 100
const eraseLine = '\r\x1b[2K'

/** Says nothing in the first two seconds, and nothing ever where nobody watches. */
export function startProgress(terminal: Output, now: () => number = Date.now): Progress {
  if (!terminal.isTTY) return { show: () => undefined, end: () => undefined }

  let text = ''
  let visible = false
  let next = now() + silence
  const draw = (): void => {
    terminal.write(`${eraseLine}${text}`)
    visible = true
    next = now() + between
  }
  // Looking for files waits for the disk without a word; the timer speaks in its place.
  const timer = setTimeout(draw, silence)
  timer.unref()

  return {
    show(doing) {
      text = doing
      if (now() >= next) draw()
    },
    end() {
      clearTimeout(timer)
      if (visible) terminal.write(eraseLine)
    },
  }
}

/** `12/800 src/chat.ts`, cut to the width of an ordinary terminal. */
export function fileProgress(done: number, total: number, file: string, cwd: string): string {
  return `${done}/${total} ${relative(cwd, file)}`.slice(0, 79)
}
