import { spawnSync } from 'node:child_process'
import type { Case } from './fixes/kinds.js'
import { catalogFileOf } from './rows/installed.js'

/** What a change of the repository asks to be proven anew. */
export class Changes {
  private readonly files: ReadonlySet<string>

  /** With paths from the repository's root. The models and agents of LangChain are described in files of their own. */
  constructor(files: readonly string[]) {
    this.files = new Set(files.map((path) => path.replace(/^src\/catalog\/langchain-\w+/u, 'src/catalog/langchain')))
  }

  /** What this branch changed, or on the main branch its last commit. */
  static ofBranch(): Changes {
    const head = git('rev-parse', 'HEAD')
    const fork = git('merge-base', 'HEAD', 'origin/main')
    const base = fork !== '' && fork !== head ? fork : 'HEAD~1'
    return new Changes(git('diff', '--name-only', '--no-relative', base).split('\n'))
  }

  /** The file of the catalog that describes the library, or what runs its rows. */
  touch(library: string): boolean {
    return this.files.has(catalogFileOf({ name: library }))
  }

  /** The program of a case, its rule, or what it meets. */
  concern({ program, environment, rule, sdks }: Pick<Case, 'program' | 'environment' | 'rule' | 'sdks'>): boolean {
    const path = environment ? `tests/proofs/python/programs/${program}.py` : `tests/proofs/programs/${program}.ts`
    return this.files.has(path) || this.files.has(`rules/${rule}.ts`) || sdks.some((name) => this.touch(name))
  }

  /** How calls are counted, or what is counted. */
  get concernCounts(): boolean {
    return [...this.files].some((path) => path.startsWith('tests/proofs/counts/') || /^src\/analysis\/(?:count|worst-case|run-counts|loop-turns)/u.test(path))
  }

  /** How rows are run and judged. */
  get concernRows(): boolean {
    return [...this.files].some((path) => path.startsWith('tests/proofs/rows/'))
  }
}

/** What git prints; nothing where it fails, as in a clone that has no such commit. */
function git(...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}
