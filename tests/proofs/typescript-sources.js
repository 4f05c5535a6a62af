/** For `node --import`: sources name each other with `.js`, as they would be built; here the `.ts` beside it is meant. */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL && !context.parentURL.includes('/node_modules/')) {
      const source = new URL(specifier.replace(/\.js$/u, '.ts'), context.parentURL)
      if (existsSync(fileURLToPath(source))) return nextResolve(source.href, context)
    }
    return nextResolve(specifier, context)
  },
})
