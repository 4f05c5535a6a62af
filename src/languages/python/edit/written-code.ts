/** Names of a piece of code, replaced as whole words; attributes stay. */
export function replaceNames(code: string, names: ReadonlyMap<string, string>): string {
  return code.replaceAll(/(?<![\w$.])\$?[A-Za-z_]\w*/g, (name) => names.get(name) ?? name)
}

/** Milliseconds in seconds, as a number is written. */
export function seconds(milliseconds: number): string {
  return String(milliseconds / 1000)
}
