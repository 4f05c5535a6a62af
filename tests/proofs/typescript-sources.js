/**
 * For `node --import`: sources name each other with `.js`, as they would be built; here the `.ts` beside it is meant.
 * Tools are those of the repository: what the SDKs bring of TypeScript or ESLint is theirs.
 */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const TOOLS = ['eslint', 'typescript']
const root = new URL('../../package.json', import.meta.url).href

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = context.parentURL !== undefined && !context.parentURL.includes('/node_modules/')
    if (isOurs && TOOLS.includes(specifier)) return nextResolve(specifier, { ...context, parentURL: root })
    if (specifier.startsWith('.') && specifier.endsWith('.js') && isOurs) {
      const source = new URL(specifier.replace(/\.js$/u, '.ts'), context.parentURL)
      if (existsSync(fileURLToPath(source))) return nextResolve(source.href, context)
    }
    return nextResolve(specifier, context)
  },
})
