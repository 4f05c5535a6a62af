import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fileProgress, startProgress } from '../../src/cli/progress.js'

describe('progress', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  const terminal = (isTTY: boolean): { isTTY: boolean; text: string; write(text: string): void } => ({
    isTTY,
    text: '',
    write(text) { this.text += text },
  })

  it('says nothing in the first two seconds', () => {
    const screen = terminal(true)
    const progress = startProgress(screen)
    progress.show('1/2 a.ts')
    vi.advanceTimersByTime(1900)
    progress.show('2/2 b.ts')
    progress.end()
    vi.advanceTimersByTime(5000)
    expect(screen.text).toBe('')
  })

  it('then says what is being done, even when nothing new begins', () => {
    const screen = terminal(true)
    const progress = startProgress(screen)
    progress.show('Looking for files')
    vi.advanceTimersByTime(2000)
    expect(screen.text).toContain('Looking for files')
    progress.end()
  })

  it('is drawn no more than ten times a second, and taken away at the end', () => {
    const screen = terminal(true)
    const progress = startProgress(screen)
    vi.advanceTimersByTime(2000)
    screen.text = ''
    for (let file = 1; file <= 100; file += 1) {
      vi.advanceTimersByTime(10)
      progress.show(`file ${file}.`)
    }
    expect(screen.text.match(/file/gu)).toHaveLength(10)
    progress.end()
    expect(screen.text.endsWith('\r\u001B[2K')).toBe(true)
  })

  it('is for terminals only', () => {
    const pipe = terminal(false)
    const progress = startProgress(pipe)
    vi.advanceTimersByTime(9000)
    progress.show('1/2 a.ts')
    progress.end()
    expect(pipe.text).toBe('')
  })

  it('fits a line', () => {
    expect(fileProgress(3, 12, '/p/src/a.ts', '/p')).toBe('3/12 src/a.ts')
    expect(fileProgress(3, 12, `/p/${'x'.repeat(200)}.ts`, '/p')).toHaveLength(79)
  })
})
