import { isData, isRecord, step } from './check.js'
import type { DescribedSdk, Sdk } from './sdk.js'
import { sdk } from './shape.js'

/**
 * Checks what a user wrote at `settings.agents.sdks[name]`. `name` serves as the library's name if it has none of its own.
 *
 * @returns the library, or a sentence for each wrong key, with the path to it:
 * `settings.agents.sdks.acme.calls['askModel()']: unknown kind 'modelcall'; did you mean 'model-call'?`
 */
export function validateSdk(name: string, value: unknown): { sdk: Sdk } | { errors: string[] } {
  const at = step('settings.agents.sdks', name)
  const errors: string[] = []
  if (!isData(value, at, errors)) return { errors }
  sdk(value, at, errors)
  if (isRecord(value) && !isReachable(value)) {
    errors.push(`${at}: 'packages' is missing; list the import specifiers that lead to it, like ['@/lib/${name}']`)
  }
  if (errors.length > 0) return { errors }
  return { sdk: { name, packages: [], ...(value as DescribedSdk) } }
}

/** Whether anything in a file can lead to it: an import, a global name, or a name that counts beside others. */
function isReachable(value: Readonly<Record<string, unknown>>): boolean {
  const { packages } = value
  if (packages === undefined) return value['builtin'] === true || value['unowned'] !== undefined
  return !Array.isArray(packages) || packages.length > 0 || value['builtin'] === true || value['unowned'] !== undefined
}
