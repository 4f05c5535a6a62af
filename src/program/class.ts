import type { Class, FuncId } from './tree.js'

/** The function that makes the instances of a class; `undefined` where it declares none, and its base decides. */
export function constructorOf({ members }: Class): FuncId | undefined {
  const found = members.find((member) => member.k === 'method' && member.key === 'constructor')
  return found?.k === 'method' ? found.func : undefined
}
