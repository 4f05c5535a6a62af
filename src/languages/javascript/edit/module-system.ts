import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

/**
 * How a file loads modules. `import-require` is TypeScript for CommonJS (`import x = require('m')`, `export =`): it is
 * written with `import`, and what it loads is loaded by `require`.
 */
export type ModuleSystem = 'esm' | 'commonjs' | 'import-require'

export function moduleSystemOf(sourceCode: TSESLint.SourceCode): ModuleSystem {
  const { body, sourceType } = sourceCode.ast
  if (body.some((node) => node.type === 'TSExportAssignment' || isImportRequire(node))) return 'import-require'
  if (body.some((node) => MODULE_SYNTAX.has(node.type))) return 'esm'
  if (sourceType.toString() !== 'module') return 'commonjs'
  return sourceCode.scopeManager?.globalScope?.through.some(({ identifier }) => isCommonJsGlobal(identifier)) ? 'commonjs' : 'esm'
}

/** `require('m')` of a text, and `require('m').default`; the module and which part of it. */
export function requiredModule(node: TSESTree.Node | null | undefined): { module: string; part: '*' | 'default' } | undefined {
  if (node?.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier' && node.property.name === 'default') {
    const whole = requiredModule(node.object)
    return whole?.part === '*' ? { module: whole.module, part: 'default' } : undefined
  }
  if (node?.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return undefined
  const [argument] = node.arguments
  if (argument?.type !== 'Literal' || typeof argument.value !== 'string') return undefined
  return { module: argument.value, part: '*' }
}

const MODULE_SYNTAX: ReadonlySet<string> = new Set([
  'ImportDeclaration', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration',
])

function isImportRequire(node: TSESTree.Node): boolean {
  return node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference'
}

function isCommonJsGlobal({ name }: TSESTree.Identifier | TSESTree.JSXIdentifier): boolean {
  return name === 'require' || name === 'module' || name === 'exports'
}
