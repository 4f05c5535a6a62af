/** Whether the paths and options of rows exist in the types of the installed packages. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Row, Sdk, Spot, Where } from '../../../src/catalog/sdk.js'
import { catalogFileOf, packageOf, packagesOf, rowsThatHold, versionFor, versionOf } from './installed.js'
import { withMisspeltOptions, withMisspeltPaths } from './mutate.js'

export interface PathReport {
  readonly sdk: Sdk
  readonly paths: number
  readonly options: number
  readonly faults: readonly string[]
  /** Names that exist nowhere and were not missed. */
  readonly unnoticed: readonly string[]
}

/** Whether one path or option of a row exists; for one that the library ignores, whether it does not. */
interface Check {
  readonly of: 'path' | 'option' | 'ignored'
  readonly exists: boolean
  readonly fault: string
}

/** Checks libraries whose packages are installed, in one program, whose file is written into `folder`. */
export function checkPaths(sdks: readonly Sdk[], folder: string): readonly PathReport[] {
  const specifiers = [...new Set(sdks.flatMap(specifiersOf))]
  const file = join(folder, 'paths.ts')
  writeFileSync(file, `${specifiers.map((each, index) => `import * as m${index} from '${each}'`).join('\n')}\nexport const all = [${specifiers.map((_, index) => `m${index}`).join(', ')}]\n`)
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    esModuleInterop: true,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const modules = new Map<string, ts.Type>()
  source?.statements.forEach((statement) => {
    if (!ts.isImportDeclaration(statement) || !statement.importClause?.namedBindings || !ts.isNamespaceImport(statement.importClause.namedBindings)) return
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text
    modules.set(specifier, checker.getTypeAtLocation(statement.importClause.namedBindings.name))
  })
  return sdks.map((sdk) => {
    const checksOf = (each: Sdk): readonly Check[] => new Library(each, checker, specifiersOf(sdk).flatMap((specifier) => modules.get(specifier) ?? [])).checks()
    const checks = checksOf(sdk)
    const misspelt = [...checksOf(withMisspeltPaths(sdk)), ...checksOf(withMisspeltOptions(sdk)).filter((check) => check.of === 'option')]
    return {
      sdk,
      paths: checks.filter((check) => check.of === 'path').length,
      options: checks.filter((check) => check.of === 'option').length,
      faults: checks.filter(({ exists }) => !exists).map(({ fault }) => fault),
      unnoticed: misspelt.filter(({ exists }) => exists).map(({ fault }) => `nobody notices that ${fault}`),
    }
  })
}

/** Modules whose names no example imports. */
const DEEPER: Readonly<Record<string, readonly string[]>> = {
  langchain: [
    '@langchain/core/language_models/chat_models', '@langchain/core/language_models/llms', '@langchain/core/embeddings',
    '@langchain/core/prompts', '@langchain/core/runnables', '@langchain/classic/chains',
  ],
  langsmith: ['langsmith/traceable', 'langsmith/wrappers', 'langsmith/wrappers/vercel', 'langsmith/wrappers/anthropic', 'langsmith/experimental/vercel'],
}

/** What no type says, and why the row says it all the same. */
const UNTYPED: readonly { readonly library: string; readonly paths: RegExp; readonly options: readonly string[]; readonly at: Where | undefined; readonly why: string }[] = [
  { library: 'ai', paths: /Agent\(\)\.(?:generate|stream)\(\)$/u, options: ['stopWhen', 'prepareStep'], at: 'arg 0', why: 'an agent hands on to its model what a call gives it; types leave it out' },
  { library: 'genkit', paths: /^genkit\(\)\./u, options: ['config.maxOutputTokens'], at: undefined, why: 'what a model can be told is a matter of the plugin that brings it' },
  { library: '@mastra/core', paths: /^Agent\(\)\.(?:generate|stream)\(\)$/u, options: ['modelSettings.maxOutputTokens'], at: 'receiver', why: 'an agent has it under the other name of the same option' },
  { library: '@openrouter/sdk', paths: /^OpenRouter\(\)\./u, options: ['retries'], at: 'receiver', why: 'a client has it under the other name of the same option' },
  { library: '@inngest/agent-kit', paths: /^createNetwork\(\)\.run\(\)$/u, options: ['router'], at: 'arg 1', why: 'its arguments are typed as one list' },
]

/** Where the names of a library are looked for: its packages, and the modules that its examples import. */
function specifiersOf(sdk: Sdk): readonly string[] {
  const examples = Object.values(sdk.calls ?? {}).flatMap((meaning) => rowsThatHold(meaning, versionFor(sdk))).flatMap(({ example }) => importsOf(example?.javascript ?? ''))
  const known = examples.filter((specifier) => sdk.packages.some((each) => (each.endsWith('/*') ? specifier.startsWith(each.slice(0, -1)) : each === specifier)))
  return [...new Set([...packagesOf(sdk), ...known, ...(DEEPER[sdk.name] ?? [])])].filter((specifier) => versionOf(packageOf(specifier)) !== undefined)
}

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/from '([^']+)'/gu)].map(([, specifier = '']) => specifier)
}

class Library {
  private readonly sdk: Sdk
  private readonly checker: ts.TypeChecker
  private readonly modules: readonly ts.Type[]

  constructor(sdk: Sdk, checker: ts.TypeChecker, modules: readonly ts.Type[]) {
    this.sdk = sdk
    this.checker = checker
    this.modules = modules
  }

  checks(): readonly Check[] {
    const entries = Object.entries(this.sdk.calls ?? {}).filter(([, meaning]) => (typeof meaning === 'string' ? meaning !== 'mock' : rowsThatHold(meaning, versionFor(this.sdk)).some(isShown)))
    return entries.flatMap(([path, meaning]): readonly Check[] => {
      const file = catalogFileOf(this.sdk, path)
      const exists = this.typesOf(path).length > 0
      const itself: Check = { of: 'path', exists, fault: `${file}: ${path} does not exist in the types` }
      if (!exists) return [itself]
      const options = rowsThatHold(meaning, versionFor(this.sdk)).flatMap(spotsOf)
      return [itself, ...options.map(({ at, option, ignored }): Check => (ignored
        ? { of: 'ignored', exists: !this.hasOption(path, at, option), fault: `${file}: ${path} ignores the option \`${option}\` at ${at}, and its types name it` }
        : { of: 'option', exists: this.isUntyped(path, at, option) || this.hasOption(path, at, option), fault: `${file}: ${path} has no option \`${option}\` at ${at}` }))]
    })
  }

  private isUntyped(path: string, at: Where, option: string): boolean {
    return UNTYPED.some((each) => each.library === this.sdk.name && each.paths.test(path) && each.options.includes(option) && (each.at === undefined || each.at === at))
  }

  /** What stands at a path: several types where a function has several signatures or a name several meanings. */
  private typesOf(path: string): readonly ts.Type[] {
    return this.spellings(path).flatMap((each) => this.typesAt(each))
  }

  /** What is called where a path ends in a call. */
  private calleesOf(path: string): readonly ts.Type[] {
    return this.spellings(path).flatMap((each) => this.typesAt(each.slice(0, -2)))
  }

  private typesAt(spelling: string): readonly ts.Type[] {
    const [first = '', ...rest] = spelling.match(/[\w$]+|\(\)/gu) ?? []
    let types = this.named(first)
    for (const step of rest) types = unique(types.flatMap((type) => (step === '()' ? this.returned(type) : this.property(type, step))))
    return types
  }

  /** The path itself, and the same by other names of its beginning. */
  private spellings(path: string): readonly string[] {
    const aliases = Object.entries(this.sdk.aliases ?? {}).filter(([alias, target]) => alias !== 'default' && target !== '*' && path.startsWith(target))
    return [path, ...aliases.map(([alias, target]) => alias + path.slice(target.length))]
  }

  private named(name: string): readonly ts.Type[] {
    const { default: byDefault } = this.sdk.aliases ?? {}
    return this.modules.flatMap((module) => {
      const defaults = this.property(module, 'default')
      const whole = byDefault === name ? [...defaults, ...defaults.flatMap((type) => this.property(type, 'default')), module] : byDefault === '*' ? defaults.flatMap((type) => this.property(type, name)) : []
      return [...this.property(module, name), ...whole]
    })
  }

  private property(type: ts.Type, name: string): readonly ts.Type[] {
    const found = this.declared(type, name)
    return found.length > 0 ? found : parts(this.checker.getApparentType(type)).flatMap((part) => part.getStringIndexType() ?? [])
  }

  /** The property where a type names it; that it takes any name is no evidence of one. */
  private declared(type: ts.Type, name: string): readonly ts.Type[] {
    return parts(this.checker.getApparentType(type)).flatMap((part) => {
      const symbol = this.checker.getPropertyOfType(this.checker.getApparentType(part), name)
      return symbol ? [this.checker.getNonNullableType(this.checker.getTypeOfSymbol(symbol))] : []
    })
  }

  private signatures(type: ts.Type): readonly ts.Signature[] {
    return parts(type).flatMap((part) => {
      const apparent = this.checker.getApparentType(part)
      return [...apparent.getCallSignatures(), ...apparent.getConstructSignatures()]
    })
  }

  private returned(type: ts.Type): readonly ts.Type[] {
    return this.signatures(type).flatMap((signature) => {
      const result = signature.getReturnType()
      const awaited = this.checker.getAwaitedType(result)
      return awaited && awaited !== result ? [result, awaited] : [result]
    })
  }

  private hasOption(path: string, at: Where, option: string): boolean {
    const [, method, position = ''] = /^(?:\.(\w+) )?arg (\d+)$/u.exec(at) ?? []
    const calls = at === 'receiver' ? callsBefore(path).slice(-1) : method === undefined ? [path] : [path, ...callsBefore(path)].map((each) => (each.endsWith(`.${method}()`) ? each : `${each}.${method}()`))
    return calls.flatMap((call) => this.calleesOf(call)).flatMap((type) => this.signatures(type)).some((signature) => {
      const parameters = signature.getParameters()
      const wanted = position === '' ? parameters : parameters.slice(Number(position), Number(position) + 1)
      return wanted.some((parameter) => this.reaches(this.checker.getTypeOfSymbol(parameter), option.split('.')))
    })
  }

  private reaches(type: ts.Type, [key, ...rest]: readonly string[]): boolean {
    if (key === undefined) return true
    return this.declared(this.checker.getNonNullableType(type), key).some((each) => this.reaches(each, rest))
  }
}

/** The calls that a path goes through before its last: `A()` and `A().b()` of `A().b().c()`. */
function callsBefore(path: string): readonly string[] {
  return [...path.slice(0, -2).matchAll(/\(\)/gu)].map(({ index }) => path.slice(0, index + 2))
}

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

/** Whether the packages of a row's example are here; a library may come in packages of which we install some. */
function isShown({ example }: Row): boolean {
  return importsOf(example?.javascript ?? '').filter((each) => !each.startsWith('.')).every((each) => versionOf(packageOf(each)) !== undefined)
}

/** Every option that a row names, and whether it says that the library takes no notice of it. */
function spotsOf(row: Row): readonly { readonly at: Where; readonly option: string; readonly ignored: boolean }[] {
  return Object.entries(row).flatMap(([word, value]: [string, unknown]) => [value].flat().flatMap((each) => {
    if (typeof each !== 'object' || each === null || !('at' in each)) return []
    const { at = [], option } = each as Partial<Spot>
    return option === undefined ? [] : [at].flat().map((where) => ({ at: where as Where, option, ignored: word === 'ignored' }))
  }))
}
