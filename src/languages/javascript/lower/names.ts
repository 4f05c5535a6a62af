import type { Node } from './syntax.js'

/** Fields that hold no part of the tree, or that lead back up. */
const ASIDE = new Set(['parent', 'range', 'loc', 'tokens', 'comments', 'raw'])

/** Every identifier, property key and tag name of a file, types included. */
export function namesOf(program: Node): ReadonlySet<string> {
  const names = new Set<string>()
  const waiting: object[] = [program]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { type, name, key, property } = node as { type?: unknown; name?: unknown; key?: unknown; property?: unknown }
    if (typeof name === 'string') names.add(name)
    else if (type === 'MemberExpression') addText(names, property)
    else if (key) addText(names, key)
    for (const field in node) {
      const child = (node as Record<string, unknown>)[field]
      if (typeof child === 'object' && child !== null && !ASIDE.has(field)) waiting.push(child)
    }
  }
  return names
}

/** A key may be written as a text. */
function addText(names: Set<string>, key: unknown): void {
  const { type, value } = key as { type?: unknown; value?: unknown }
  if (type === 'Literal' && typeof value === 'string') names.add(value)
}
