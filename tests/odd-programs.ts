/** Programs that nobody writes by hand: large, deep, circular. */

const HEAD = `import OpenAI from 'openai'
import { generateText } from 'ai'
import { model, tools } from './model.js'
const client = new OpenAI()
`
const CALL = "client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 99 })"

function times(n: number, part: (i: number) => string, between = '\n'): string {
  return Array.from({ length: n }, (_, i) => part(i)).join(between)
}

/** A module of an application, as far as it calls models: one fan-out, one retry, one agent loop, one run. */
const service = (i: number): string => `
export class Service${i} {
  private readonly client = new OpenAI({ apiKey: process.env.KEY_${i} })
  constructor(private readonly store: Store<${i}>) {}
  async summarise(texts: string[]) {
    return Promise.all(texts.map((input) => this.client.responses.create({ model: 'gpt-4o', input })))
  }
  async answer(input: string) {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        return await ${CALL}
      } catch (error) {
        this.store.log(\`attempt \${attempt} failed\`, error)
      }
    }
  }
  async work(messages: Message[]) {
    while (true) {
      const { choices } = await this.client.chat.completions.create({ model: 'gpt-4o', messages })
      messages.push(choices[0].message)
      if (!choices[0].message.tool_calls) return messages
      messages.push(...(await callTools(choices[0].message.tool_calls)))
    }
  }
  async plan(prompt: string) {
    const { text } = await generateText({ model, tools, prompt, stopWhen: [] })
    return { text, id: ${i}, state: this.store.get('state-${i}')?.value ?? { empty: true, items: [1, 2, 3] } }
  }
}
`

const megabytes = (n: number): string => {
  const parts: string[] = []
  for (let size = 0, i = 0; size < n * 1_000_000; i++) {
    const part = service(i)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}
/** By name. All of them parse. */
export const ODD_PROGRAMS: readonly (readonly [string, string])[] = [
  ['two megabytes of agents', HEAD + megabytes(2)],
  ['500 functions that call each other in turn', `${HEAD}const f500 = async (input) => { while (true) await ${CALL} }\n${times(500, (i) => `async function f${i}(input) { return f${i + 1}(input) }`)}`],
  ['500 calls in each other', `${HEAD}${'f('.repeat(500)}${CALL}${')'.repeat(500)}`],
  ['200 calls after each other', `${HEAD}const input = 'x'\nclient.responses${'.with(1)'.repeat(200)}.create({ input })\n${CALL}`],
  ['a sum of 500 texts', `${HEAD}const input = ${times(500, (i) => `'${i}'`, ' + ')}\n${CALL}`],
  ['a chain of 500 conditions', `${HEAD}const input = ${times(500, (i) => `a${i}`, ' ?? ')}\nwhile (${times(500, (i) => `b${i}`, ' || ')}) ${CALL}`],
  ['500 else-ifs', `${HEAD}export async function f(x: number, input: string) {\n${times(500, (i) => `if (x === ${i}) { await ${CALL} }`, ' else ')}\n}`],
  ['500 else-ifs in a loop', `${HEAD}export async function f(x: number, input: string) {\n  while (true) {\n${times(500, (i) => `if (x === ${i}) { await ${CALL} }`, ' else ')}\n}}`],
  ['1,000 ifs after each other in a loop', `${HEAD}export async function f(x: number, input: string) {\n  while (true) {\n${times(1000, (i) => `if (x === ${i}) { x = await ${CALL} }`)}\n}}`],
  ['3,000 assignments to one variable', `${HEAD}let input = 'x'\n${times(3000, (i) => `input = input + ${i}`)}\nlet made = client\n${times(300, (i) => `if (c${i}) made = made.a ?? made.b ?? made.c`)}\nmade.responses.create({ input })`],
  ['circular constants', `${HEAD}const a = b; const b = a; const { c } = c; const d = [...d, d]; const e = { ...e, f: () => e }\nPromise.all(a.map((input) => ${CALL}))\nb(() => client.responses.create({ ...e, d }))`],
  ['objects that hold themselves', `${HEAD}const o = { ...o }; o.o = o; o.client = client; const p = { get p() { return p }, q: () => p.q() }\nawait o.o.o.o.client.responses.create(o)\nfor (;;) await p.p.p.q(client.responses.create(p))`],
  ['helpers that call each other', `${HEAD}async function ping(input) { const { output_text } = await ${CALL}; return pong(output_text) }\nasync function pong(input) { try { return await ping(input) } catch { return pong(input) } }\nPromise.all(xs.map(ping))`],
  ['helpers that hand each other over', `${HEAD}const twice = (f) => twice(twice)(f); const y = (f) => ((x) => f((v) => x(x)(v)))((x) => f((v) => x(x)(v)))\nconst run = (f) => run(() => f(run))\nrun(() => ${CALL}); y((self) => () => self(${CALL})); twice(() => ${CALL})`],
  ['a web of 60 functions', `${HEAD}${times(60, (i) => `async function f${i}(input, g) { await ${CALL}; ${times(60, (j) => (i === j ? '' : `await f${j}(input, f${(i + j) % 60})`), '; ')} }`)}`],
  ['60 functions that retry each other', `${HEAD}${times(60, (i) => `async function f${i}(input) { for (;;) try { return await f${(i * 7 + 1) % 60}(await f${(i + 1) % 60}(input)) } catch { await ${CALL} } }`)}`],
  ['a row of 200 functions', `${HEAD}async function f0(input) { return ${CALL} }\n${times(200, (i) => `async function f${i + 1}(input) { return f${i}(input) }`)}\nPromise.all(xs.map(f200))`],
  ['200 classes below each other', `${HEAD}class C0 { client = new OpenAI(); async ask(input) { return this.client.responses.create({ input }) } }\n${times(200, (i) => `class C${i + 1} extends C${i} { async ask(input) { return super.ask(input) } }`)}\nconst last = new C200()\nPromise.all(xs.map((x) => last.ask(x)))`],
  ['classes that extend each other', `${HEAD}class A extends B { ask(input) { return super.ask(input) } }\nclass B extends A { ask(input) { return this.ask(input) } }\nclass D extends D { client = new OpenAI(); go() { return this.client.responses.create(this) } }\nPromise.all(xs.map((x) => new A().ask(new D().go())))`],
  ['loops and attempts, 40 deep', `${HEAD}export async function f(input) {\n${'while (true) { try { '.repeat(40)}await ${CALL}${' } catch {} }'.repeat(40)}\n}`],
  ['fan-outs, 40 deep', `${HEAD}export const f = (xs) => ${times(40, (i) => `Promise.all(xs.map((x${i}) => `, '')}${CALL}${'))'.repeat(40)}`],
  ['functions, 100 deep', `${HEAD}${'async function f(input) { '.repeat(100)}await ${CALL}; await f(input)${' }'.repeat(100)}`],
  ['1,000 groups and chats', `import { AssistantAgent, GroupChat, GroupChatManager } from './agents.js'\n${times(1000, (i) => `const a${i} = new AssistantAgent({ name: '${i}' }); const g${i} = new GroupChat({ agents: [${times(Math.min(i, 50), (j) => `a${j}`, ', ')}] }); await a${i}.initiateChat(new GroupChatManager({ groupChat: g${i} }), {})`)}`],
  ['a text without an end of line', `${HEAD.replaceAll('\n', ';')}${times(500, () => `await ${CALL}`, ';')}`],
]

/** So deep that it depends on the stack whether the parser takes them. */
export const DEEP: readonly (readonly [string, string])[] = [
  ['5,000 calls in each other', `${HEAD}${'f('.repeat(5000)}${CALL}${')'.repeat(5000)}`],
  ['5,000 calls after each other', `${HEAD}const input = 'x'\nclient.responses${'.with(1)'.repeat(5000)}.create({ input })\n${CALL}`],
  ['a chain of 3,000 conditions', `${HEAD}const input = ${times(3000, (i) => `a${i}`, ' ?? ')}\nwhile (${times(3000, (i) => `b${i}`, ' || ')}) ${CALL}`],
  ['2,000 else-ifs', `${HEAD}export async function f(x: number, input: string) {\n${times(2000, (i) => `if (x === ${i}) { await ${CALL} }`, ' else ')}\n}`],
  ['2,000 else-ifs in a loop', `${HEAD}export async function f(x: number, input: string) {\n  while (true) {\n${times(2000, (i) => `if (x === ${i}) { await ${CALL} }`, ' else ')}\n}}`],
  ['functions, 500 deep', `${HEAD}${'async function f(input) { '.repeat(500)}await ${CALL}; await f(input)${' }'.repeat(500)}`],
  ['a sum of 3,000 texts', `${HEAD}const input = ${times(3000, (i) => `'${i}'`, ' + ')}\n${CALL}`],
]
