import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/cli/diff.js'

function diffOf(before: string, after: string): string[] {
  return unifiedDiff({ path: '/project/src/a.ts', before, after }, '/project', false).split('\n')
}

const tenLines = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n'

describe('the diff of --fix-dry-run', () => {
  it('shows three lines round a change, under the file’s path in the project', () => {
    expect(diffOf(tenLines, tenLines.replace('5', 'five'))).toEqual([
      '--- a/src/a.ts', '+++ b/src/a.ts', '@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8', '',
    ])
  })

  it.each([
    { what: 'an added first line', before: 'a\n', after: 'new\na\n', head: '@@ -1,1 +1,2 @@' },
    { what: 'a removed last line', before: 'a\nb\n', after: 'a\n', head: '@@ -1,2 +1,1 @@' },
    { what: 'a file that was empty', before: '', after: 'a\n', head: '@@ -0,0 +1,1 @@' },
    { what: 'changes whose context meets', before: tenLines, after: tenLines.replace('2', 'two').replace('9', 'nine'), head: '@@ -1,10 +1,10 @@' },
    { what: 'changes that are further apart', before: `${tenLines}11\n`, after: `${tenLines}11\n`.replace('2', 'two').replace('10', 'ten'), head: '@@ -1,5 +1,5 @@ @@ -7,5 +7,5 @@' },
  ])('counts the lines of $what', ({ before, after, head }) => {
    expect(diffOf(before, after).filter((line) => line.startsWith('@@')).join(' ')).toBe(head)
  })

  it('says which side ends without a line end', () => {
    expect(diffOf('a', 'a\n')).toEqual(['--- a/src/a.ts', '+++ b/src/a.ts', '@@ -1,1 +1,1 @@', '-a', '\\ No newline at end of file', '+a', ''])
  })

  it('keeps the line ends of Windows', () => {
    expect(diffOf('a\r\nb\r\n', 'a\r\nc\r\n').slice(3, -1)).toEqual([' a\r', '-b\r', '+c\r'])
  })
})
