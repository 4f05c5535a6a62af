import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../', import.meta.url))

/** A folder that looks like a project with the SDKs installed; programs are written there and run. */
export class Workplace {
  readonly path = mkdtempSync(join(tmpdir(), 'agents-fixes-'))

  constructor() {
    copyFileSync(join(folder, 'package.json'), join(this.path, 'package.json'))
    symlinkSync(join(folder, 'node_modules'), join(this.path, 'node_modules'))
    copyFileSync(join(folder, '../../docs/examples/autogen.ts'), join(this.path, 'autogen.ts'))
  }

  write(name: string, text: string): string {
    const path = join(this.path, name)
    writeFileSync(path, text)
    return path
  }

  clear(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
