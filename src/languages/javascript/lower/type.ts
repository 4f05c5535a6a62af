/** What a type annotation says of a value: an instance of something, or a list of such. */
import { constant } from '../../../program/build.js'
import type { Expr, Place, Type } from '../../../program/tree.js'
import { bound, get } from './frame.js'
import type { DeclaredType, Scope } from './scope.js'
import { keyName, placeOf, specifier, stringOf, type Node } from './syntax.js'

const LISTS = new Set(['Array', 'ReadonlyArray', 'Iterable', 'AsyncIterable', 'Set', 'ReadonlySet'])
const WRAPPERS = new Set(['Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Required', 'NonNullable'])
const NOTHING = new Set(['TSUndefinedKeyword', 'TSNullKeyword', 'TSVoidKeyword'])
/** Aliases of aliases are followed this far; it ends circular ones too. */
const DEPTH = 20

export function typeOf(scope: Scope, node: Node | null | undefined, depth = DEPTH): Type | undefined {
  if (!node || depth === 0) return undefined
  switch (node.type) {
    case 'TSTypeAnnotation':
      return typeOf(scope, node.typeAnnotation, depth)
    case 'TSArrayType':
      return list(typeOf(scope, node.elementType, depth - 1))
    case 'TSTypeOperator':
      return node.operator === 'readonly' ? typeOf(scope, node.typeAnnotation, depth) : undefined
    case 'TSTupleType':
      return tuple(node.elementTypes)
    case 'TSUnionType':
      return onlyOne(scope, node.types, depth)
    case 'TSIntersectionType':
      return first(node.types, (part) => typeOf(scope, part, depth - 1))
    case 'TSTypeReference':
      return reference(scope, node.typeName, node.typeArguments?.params ?? [], depth)
    case 'TSClassImplements':
    case 'TSInterfaceHeritage':
      return reference(scope, node.expression, [], depth)
    case 'TSImportType':
      return importType(node)
    default:
      return (node.type as string) === 'TSParenthesizedType'
        ? typeOf(scope, (node as unknown as { typeAnnotation: Node }).typeAnnotation, depth)
        : undefined
  }
}

/** The type of a property of a type that is written out in the file. */
export function propertyType(scope: Scope, node: Node | null | undefined, key: string): DeclaredType | undefined {
  let { node: owner, scope: at } = { node: node ?? undefined, scope }
  for (let step = 0; owner && step < DEPTH; step += 1) {
    switch (owner.type) {
      case 'TSTypeAnnotation':
      case 'TSTypeAliasDeclaration':
        owner = owner.typeAnnotation
        break
      case 'TSTypeReference': {
        const declared: ReturnType<Scope['findType']> = owner.typeName.type === 'Identifier' ? at.findType(owner.typeName.name) : undefined
        if (!declared || !('node' in declared)) return undefined
        owner = declared.node
        at = declared.scope
        break
      }
      case 'TSTypeLiteral':
        return member(at, owner.members, key)
      case 'TSInterfaceDeclaration':
        return member(at, owner.body.body, key)
      default:
        return undefined
    }
  }
  return undefined
}

function member(scope: Scope, members: readonly Node[], key: string): DeclaredType | undefined {
  for (const one of members) {
    if (one.type === 'TSPropertySignature' && one.typeAnnotation && keyName(one.key, one.computed) === key) {
      return { node: one.typeAnnotation, scope }
    }
  }
  return undefined
}

function list(of: Type | undefined): Type | undefined {
  return of && { k: 'list', of }
}

/** Optional elements count, a rest has no size. */
function tuple(elements: readonly Node[]): Type | undefined {
  const open = elements.some((element) => element.type === 'TSRestType' || (element.type === 'TSNamedTupleMember' && element.elementType.type === 'TSRestType'))
  return open ? undefined : { k: 'tuple', size: elements.length }
}

function first<T>(nodes: readonly Node[], read: (node: Node) => T | undefined): T | undefined {
  for (const node of nodes) {
    const result = read(node)
    if (result) return result
  }
  return undefined
}

/** `Foo | undefined` is a Foo; `Foo | Bar` may be either and says nothing. */
function onlyOne(scope: Scope, types: readonly Node[], depth: number): Type | undefined {
  const present = types.filter((type) => !NOTHING.has(type.type))
  return present.length === 1 ? typeOf(scope, present[0], depth - 1) : undefined
}

function reference(scope: Scope, name: Node, args: readonly Node[], depth: number): Type | undefined {
  if (name.type === 'Identifier') {
    const declared = scope.findType(name.name)
    if (declared && 'node' in declared) return declaredType(declared, depth - 1)
    if (!declared) return standard(scope, name.name, args, depth)
  }
  const of = named(scope, name)
  return of && { k: 'instance', of }
}

/** The language's own types that hold or wrap a value of another. */
function standard(scope: Scope, name: string, args: readonly Node[], depth: number): Type | undefined {
  const [argument] = args
  if (LISTS.has(name)) return list(typeOf(scope, argument, depth - 1))
  if (WRAPPERS.has(name)) return typeOf(scope, argument, depth - 1)
  if (name !== 'InstanceType' || argument?.type !== 'TSTypeQuery') return undefined
  const of = named(scope, argument.exprName)
  return of && { k: 'instance', of }
}

function declaredType({ node, scope }: DeclaredType, depth: number): Type | undefined {
  switch (node.type) {
    case 'TSTypeAliasDeclaration':
      return typeOf(scope, node.typeAnnotation, depth)
    case 'TSInterfaceDeclaration':
      return first(node.extends, (base) => typeOf(scope, base, depth))
    case 'TSTypeParameter':
      return typeOf(scope, node.constraint, depth)
    default:
      return undefined
  }
}

/** The value that a dotted name in a type stands for, where the file binds it. */
function named(scope: Scope, name: Node): Expr | undefined {
  const place = placeOf(name)
  if (name.type === 'Identifier') {
    const binding = scope.find(name.name)
    return binding && bound(binding, place)
  }
  if (name.type === 'TSImportType') {
    const of = importType(name)
    return of?.k === 'instance' ? of.of : undefined
  }
  if (name.type === 'TSQualifiedName') return property(scope, name.left, name.right, place)
  if (name.type === 'MemberExpression' && !name.computed) return property(scope, name.object, name.property, place)
  return undefined
}

function property(scope: Scope, owner: Node, name: Node, place: Place): Expr | undefined {
  const base = named(scope, owner)
  const key = keyName(name, false)
  return base && key !== undefined ? get(base, constant(key, placeOf(name)), place) : undefined
}

/** `import('openai').OpenAI` */
function importType(node: Node): Type | undefined {
  if (node.type !== 'TSImportType') return undefined
  const fields = node as unknown as { source?: Node; argument?: Node; qualifier?: Node | null }
  const argument = fields.source ?? fields.argument
  const source = stringOf(argument?.type === 'TSLiteralType' ? argument.literal : argument)
  if (source === undefined) return undefined
  const place = placeOf(node)
  let of: Expr = { k: 'import', module: specifier(source), name: '*', place }
  for (const key of dotted(fields.qualifier)) of = get(of, constant(key, place), place)
  return { k: 'instance', of }
}

function dotted(name: Node | null | undefined): string[] {
  if (name?.type === 'Identifier') return [name.name]
  if (name?.type === 'TSQualifiedName') return [...dotted(name.left), ...dotted(name.right)]
  return []
}
