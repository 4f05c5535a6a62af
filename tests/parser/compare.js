/**
 * Where our tree differs from the expected one, as a path and the two values; nothing where they are equal. What the
 * oracle does not tell is not compared: places of nodes that have none in CPython, and the values of named characters.
 */
export function difference(expected, actual, path = '') {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return { path: `${path}.length`, expected: expected.length, actual: actual?.length }
    for (const [i, each] of expected.entries()) {
      const found = difference(each, actual[i], `${path}[${i}]`)
      if (found) return found
    }
    return undefined
  }
  if (expected === null || typeof expected !== 'object') return same(expected, actual) ? undefined : { path, expected, actual }
  if (actual === null || typeof actual !== 'object') return { path, expected: expected.type, actual }
  for (const key of Object.keys(expected)) {
    if (expected.literal === 'str' && key === 'value' && expected.value === null) continue
    const found = difference(expected[key], actual[key], `${path}.${key}`)
    if (found) return { at: actual.start, ...found }
  }
  const more = Object.keys(actual).find((key) => !(key in expected) && key !== 'parent' && key !== 'start' && key !== 'end')
  return more === undefined ? undefined : { path: `${path}.${more}`, expected: undefined, actual: actual[more] }
}

function same(expected, actual) {
  if (typeof actual === 'bigint') return expected === `${actual}n`
  return expected === actual || (actual === Infinity && expected === 'Infinity')
}
