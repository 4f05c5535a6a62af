/** This package: what its manifest says, and where its pages are. */
import { readFileSync } from 'node:fs'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly repository?: { readonly url: string }
}

/** The folder of `package.json`: above `src` in the sources, one further up in what is published. */
const root = new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest

export const { name, version } = manifest

/** The address of the page about a rule. */
export function pageAbout(rule: string): string {
  return addressOf(`docs/rules/${rule}.md`, manifest, root)
}

/**
 * A page is read in the repository, as it was in this version, once the manifest says where that is; until then in the
 * package, which has it too.
 */
export function addressOf(page: string, { repository, version }: Omit<Manifest, 'name'>, folder: URL): string {
  const web = /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/u.exec(repository?.url ?? '')?.[1]
  return web === undefined ? new URL(page, folder).href : `${web}/blob/v${version}/${page}`
}
