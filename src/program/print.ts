/**
 * The program as text, for tests and for looking at what a frontend made of a file. Variables of one name are told
 * apart by a number (`x`, `x'2`), in the order they are met; `::x` is declared nowhere in the file.
 */
import type { Argument, Block, Class, Expr, Func, Item, Loop, Module, Param, RecordPart, Slot, Stmt, Try, Type } from './tree.js'

/** Prints a whole module: its exports, its statements, then each function and class. */
export function printModule(module: Module): string {
  const printer = new Printer()
  const lines = [...module.exports].map(([name, value]) => `export ${name} = ${printer.expr(value)}`)
  lines.push(...printer.block(module.body))
  for (const func of module.functions.slice(1)) lines.push(...printer.func(func))
  for (const one of module.classes) lines.push(...printer.class(one))
  return lines.map((line) => `${line}\n`).join('')
}

type If = Extract<Stmt, { k: 'if' }>

const NAME = /^[\p{L}_$#][\p{L}\p{N}_$]*$/u

class Printer {
  private readonly names = new Map<string, Slot[]>()

  func(func: Func): string[] {
    const words = [func.async ? 'async ' : '', func.generator ? 'generator ' : '', `func ${func.id}`, func.name === undefined ? '' : ` ${func.name}`]
    const place = func.inClass === undefined ? '' : ` in class ${func.inClass}`
    const head = `${words.join('')}(${func.params.map((param) => this.param(param)).join(', ')})${place}`
    return [...func.decorators.map((one) => `@${this.expr(one)}`), head, ...indented(this.block(func.body))]
  }

  class(one: Class): string[] {
    const base = one.base ? ` extends ${this.expr(one.base)}` : ''
    const members = one.members.map((member) => {
      const words = `${member.static ? 'static ' : ''}${member.k === 'method' && member.accessor ? `${member.accessor} ` : ''}${member.key}`
      if (member.k === 'method') return `${words}: func ${member.func}`
      return `${words}${this.type(member.type)}${member.value ? ` = ${this.expr(member.value)}` : ''}`
    })
    const head = `class ${one.id}${one.name === undefined ? '' : ` ${one.name}`}${base}`
    return [...one.decorators.map((decorator) => `@${this.expr(decorator)}`), head, ...indented(members)]
  }

  block(block: Block): string[] {
    return block.flatMap((one) => this.stmt(one))
  }

  private stmt(one: Stmt): string[] {
    switch (one.k) {
      case 'let':
        return [`${one.declares ? 'let ' : ''}${this.slot(one.slot)}${one.declares ? this.type(one.slot.type) : ''} = ${this.expr(one.value)}`]
      case 'store':
        return [`store ${this.access(one.base, one.key)} = ${this.expr(one.value)}`]
      case 'do':
        return [`do ${this.expr(one.expr)}`]
      case 'if':
        return this.branches(one)
      case 'loop':
        return this.loop(one)
      case 'try':
        return this.attempt(one)
      case 'with':
        return [`with ${one.slot ? `${this.slot(one.slot)} = ` : ''}${this.expr(one.context)}`, ...indented(this.block(one.body))]
      case 'block':
        return [`block ${one.id}`, ...indented(this.block(one.body))]
      case 'exit':
        return [`${one.how}${one.target === undefined ? '' : ` ${one.target}`}${one.value ? ` ${this.expr(one.value)}` : ''}`]
    }
  }

  private branches(one: If): string[] {
    const lines: string[] = []
    let word = 'if'
    let rest: Stmt | undefined = one
    while (rest?.k === 'if') {
      lines.push(`${word} ${this.expr(rest.test)}`, ...indented(this.block(rest.then)))
      const otherwise: Block = rest.else
      rest = otherwise.length === 1 ? otherwise[0] : undefined
      if (rest?.k !== 'if') lines.push(...this.part('else', otherwise))
      word = 'else if'
    }
    return lines
  }

  private loop(one: Loop): string[] {
    const over = one.over ? ` ${one.item ? `${this.slot(one.item)} ` : ''}${one.awaits ? 'arriving from' : 'of'} ${this.expr(one.over)}` : ''
    const test = one.test ? ` ${one.post ? 'once, then while' : 'while'} ${this.expr(one.test)}` : ''
    return [`loop ${one.id}${over}${test || over ? test : ' forever'}`, ...indented(this.block(one.body)), ...this.part('update', one.update)]
  }

  private attempt(one: Try): string[] {
    const handlers = one.handlers.flatMap(({ slot, body }) => [`catch${slot ? ` ${this.slot(slot)}` : ''}`, ...indented(this.block(body))])
    return ['try', ...indented(this.block(one.body)), ...handlers, ...this.part('otherwise', one.otherwise), ...this.part('finally', one.finally)]
  }

  private part(word: string, block: Block): string[] {
    return block.length > 0 ? [word, ...indented(this.block(block))] : []
  }

  expr(value: Expr): string {
    switch (value.k) {
      case 'const':
        return typeof value.value === 'string' ? JSON.stringify(value.value) : String(value.value)
      case 'ref':
        return this.slot(value.slot)
      case 'import':
        return `<${value.module}>.${value.name}`
      case 'get':
        return this.access(value.base, value.key)
      case 'record':
        return `{${value.parts.map((part) => this.recordPart(part)).join(', ')}}`
      case 'list':
        return `[${this.items(value.items)}]`
      case 'call':
        return `${value.construct ? 'new ' : ''}${this.expr(value.callee)}(${this.items(value.args)})${value.starts === 'when-awaited' ? ' later' : ''}`
      case 'await':
        return `await ${this.expr(value.of)}`
      case 'func':
      case 'class':
        return `${value.k} ${value.id}`
      case 'op':
        return this.operation(value.op, value.of)
      case 'choice':
        return value.test
          ? `(${this.expr(value.test)} ? ${value.of.map((one) => this.expr(one)).join(' : ')})`
          : `either(${this.list(value.of)})`
      case 'self':
        return value.inClass === undefined ? 'self' : `self:${value.inClass}`
      case 'opaque':
        return `opaque ${value.why}(${this.list(value.of)})`
    }
  }

  private operation(op: string, of: readonly Expr[]): string {
    if (op === 'text' || op === 'other' || op === 'typeof') return `${op}(${this.list(of)})`
    const operands = of.map((one) => this.expr(one))
    return operands.length === 1 ? `${op}${operands.join('')}` : `(${operands.join(` ${op} `)})`
  }

  private access(base: Expr, key: Expr): string {
    const name = key.k === 'const' && typeof key.value === 'string' && NAME.test(key.value) ? `.${key.value}` : `[${this.expr(key)}]`
    const of = this.expr(base)
    return base.k === 'await' || (base.k === 'call' && base.construct) ? `(${of})${name}` : `${of}${name}`
  }

  private recordPart(part: RecordPart): string {
    if (part.k === 'spread') return `...${this.expr(part.value)}`
    const key = part.key.k === 'const' ? String(part.key.value) : `[${this.expr(part.key)}]`
    return `${key}: ${this.expr(part.value)}`
  }

  private items(items: readonly (Item | Argument)[]): string {
    return items.map((item) => {
      const name = 'name' in item ? item.name : undefined
      if (name === '**') return `**${this.expr(item.value)}`
      return `${item.spread ? '...' : ''}${name === undefined ? '' : `${name}=`}${this.expr(item.value)}`
    }).join(', ')
  }

  private list(of: readonly Expr[]): string {
    return of.map((one) => this.expr(one)).join(', ')
  }

  private param(param: Param): string {
    const fallback = param.default ? ` = ${this.expr(param.default)}` : ''
    return `${param.rest ? '...' : ''}${this.slot(param.slot)}${this.type(param.slot.type)}${fallback}`
  }

  private type(type: Type | undefined): string {
    return type ? `: ${this.typeName(type)}` : ''
  }

  private typeName(type: Type): string {
    if (type.k === 'tuple') return `[${String(type.size)}]`
    return type.k === 'list' ? `${this.typeName(type.of)}[]` : this.expr(type.of)
  }

  private slot(slot: Slot): string {
    if (slot.kind === 'global') return `::${slot.name}`
    let same = this.names.get(slot.name)
    if (!same) this.names.set(slot.name, same = [])
    let index = same.indexOf(slot)
    if (index < 0) index = same.push(slot) - 1
    return index === 0 ? slot.name : `${slot.name}'${index + 1}`
  }
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
