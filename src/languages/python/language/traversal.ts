import { CallMethodStep, VisitNodeStep } from '@eslint/plugin-kit'
import type { Module, Node } from '../parser/ast.js'
import { visitorKeys } from '../parser/visitor-keys.js'
import type { Traversal } from './options.js'

const ENTER = 1
const LEAVE = 2

/** The steps of ESLint's walk. */
export type Step = VisitNodeStep | CallMethodStep

/** Into the module and out of it, or into and out of every node. */
export function stepsThrough(module: Module, traversal: Traversal): Step[] {
  if (traversal === 'full') return everyStep(module)
  // Called by name: rules for JavaScript that listen to `*` would take the module for a part of a program of theirs.
  return ['Module', 'Module:exit'].map((target) => new CallMethodStep({ target, args: [module] }))
}

/** A chain of a thousand `+` is a tree as deep: there is no recursion here. */
function everyStep(root: Node): VisitNodeStep[] {
  const steps: VisitNodeStep[] = []
  const pending: (Node | VisitNodeStep)[] = [root]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next instanceof VisitNodeStep) {
      steps.push(next)
      continue
    }
    steps.push(step(next, ENTER))
    pending.push(step(next, LEAVE))
    for (const child of childrenOf(next).reverse()) pending.push(child)
  }
  return steps
}

function childrenOf(node: Node): Node[] {
  const keys: readonly string[] = visitorKeys[node.type]
  return keys.flatMap((key) => (node as unknown as Record<string, Node | (Node | null)[] | null>)[key] ?? []).filter((child) => child !== null)
}

function step(target: Node, phase: typeof ENTER | typeof LEAVE): VisitNodeStep {
  return new VisitNodeStep({ target, phase, args: [target] })
}
