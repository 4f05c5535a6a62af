const FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#]+)/gmu
const IMPORT = /^[ \t]*import[ \t]+([^\n#]+)/gmu

/** The modules that a text imports, by a glance; a name that is imported from a package may be a module of it. */
export function specifiersIn(text: string): readonly string[] {
  const from = [...text.matchAll(FROM)].flatMap(([, module = '', names = '']) => [
    module, ...namesIn(names).map((name) => (module.endsWith('.') ? module + name : `${module}.${name}`)),
  ])
  return [...from, ...[...text.matchAll(IMPORT)].flatMap(([, names = '']) => namesIn(names))]
}

function namesIn(list: string): string[] {
  return list.replaceAll(/[()\\]|#.*/gu, ' ').split(',').flatMap((each) => /^\s*([\w.]+)/u.exec(each)?.[1] ?? [])
}
