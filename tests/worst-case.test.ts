/** How many model calls, and how many requests, one run of a function comes to in the worst case. */
import { describe, expect, it } from 'vitest'
import { listingOf } from './linting.js'

const before = `import OpenAI from 'openai'
import { Agent, handoff, run } from '@openai/agents'
import { generateText, hasToolCall, stepCountIs } from 'ai'
import pRetry from 'p-retry'
import pLimit from 'p-limit'
const openai = new OpenAI()
const limit = pLimit(5)
const ask = (input) => openai.responses.create({ model: 'gpt-4.1', input })
`
const pythonBefore = `import asyncio
from openai import AsyncOpenAI, OpenAI
from agents import Agent, ModelSettings, Runner
from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from tenacity import retry, stop_after_attempt
client = OpenAI()
later = AsyncOpenAI()
def ask(text):
    return client.responses.create(model="gpt-4.1", input=text)
async def ask_later(text):
    return await later.responses.create(model="gpt-4.1", input=text)
writer = AssistantAgent("writer")
critic = AssistantAgent("critic")
nested = AssistantAgent("nested")
nested.register_nested_chats([], trigger=boss)
boss = UserProxyAgent("boss", human_input_mode="NEVER")
`

/** The lines below the function \`main\`. */
function worstCase(code: string, file: string): string {
  const [, block = ''] = listingOf(code, `/${file}`).split(/^function main +L\d+$/mu)
  const lines = (block.split(/^\S/mu)[0] ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => /^(?:calls|requests):/u.test(line)).join(', ').replaceAll(/L\d+ /gu, '')
}

describe('in JavaScript, the worst case', () => {
  it.each([
    ['of one call', 'await ask("a")', 'calls: 1, requests: 3'],
    ['of calls one after the other', 'await ask("a"); await ask("b")', 'calls: 2, requests: <= 6'],
    ['of a client told to try again', 'await openai.responses.create({ model: "m", input: "a" }, { maxRetries: 5 })', 'calls: 1, requests: 6'],
    ['of a client whose retries come from elsewhere', 'await openai.responses.create({ model: "m", input: "a" }, { maxRetries: docs.n })', 'calls: 1, requests: unknown (parameter)'],
    ['of one of two ways', 'if (docs) { await ask("a"); await ask("b") } else await ask("c")', 'calls: <= 2, requests: <= 6'],
    ['of an early return', 'if (docs) return ask("a")\n await ask("b"); await ask("c")', 'calls: <= 2, requests: <= 6'],
    ['of a choice that calls once on either side', 'return docs ? ask("a") : ask("b")', 'calls: 1, requests: 3'],
    ['of a way that the model picks', 'const a = await ask("a"); if (a.output_text === "more") await ask("b")', 'calls: 2, requests: <= 6'],
    ['of a counted loop', 'for (let i = 0; i < 4; i++) await ask("a")', 'calls: 4, requests: <= 12'],
    ['of a loop that counts down by two', 'for (let i = 9; i > 0; i -= 2) await ask("a")', 'calls: 5, requests: <= 15'],
    ['of a loop that runs up to its limit', 'for (let i = 0; i <= 4; i++) await ask("a")', 'calls: 5, requests: <= 15'],
    ['of a loop that asks at its end', 'let n = 0; do { await ask("a"); n++ } while (n < 4)', 'calls: 4, requests: <= 12'],
    ['of a counter that leaves before the call', 'let n = 0; while (true) { if (n >= 3) break; n++; await ask("a") }', 'calls: 3, requests: <= 9'],
    ['of a counter that leaves after the call', 'let n = 0; while (true) { await ask("a"); n++; if (n >= 3) break }', 'calls: 3, requests: <= 9'],
    ['of a counter behind the call and its test', 'let n = 0; while (true) { await ask("a"); if (n >= 3) break; n++ }', 'calls: 4, requests: <= 12'],
    ['of a loop that something else may end', 'for (let i = 0; i < 4; i++) { if (stop()) break; await ask("a") }', 'calls: <= 4, requests: <= 12'],
    ['of a loop that the model may end before', 'for (let i = 0; i < 4; i++) { const a = await ask("a"); if (!a.output_text) break }', 'calls: 4, requests: <= 12'],
    ['of a counter that is reset', 'let n = 0; while (n < 4) { n++; if (docs) n = 0; await ask("a") }', 'calls: unknown'],
    ['of a counter that one way goes round', 'let n = 0; while (n < 4) { if (docs()) { await ask("b"); continue } n++; await ask("a") }', 'calls: unknown'],
    ['of loops in loops', 'for (let i = 0; i < 4; i++) for (const a of [1, 2, 3]) await ask(a)', 'calls: 12, requests: <= 36'],
    ['of items', 'for (const doc of docs) await ask(doc)', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of items by their index', 'for (let i = 0; i < docs.length; i++) await ask(docs[i])', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of some of the items', 'for (const doc of docs.filter(Boolean)) await ask(doc)', 'calls: <= |docs|, requests: <= 3 × |docs|'],
    ['of two passes over the same items', 'await Promise.all(docs.map(ask)); for (const doc of docs) await ask(doc)', 'calls: 2 × |docs|, requests: <= 6 × |docs|'],
    ['of items of items', 'for (const doc of docs) for (const part of doc.parts) await ask(part)', 'calls: |docs| × |doc.parts|, requests: <= 3 × |docs| × |doc.parts|'],
    ['of a limited fan-out', 'await Promise.all(docs.map((doc) => limit(() => ask(doc))))', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of a fan-out of a number', 'await Promise.all(Array.from({ length: 20 }, () => ask("a")))', 'calls: 20, requests: <= 60'],
    ['of a number of which nothing is known', 'await Promise.all(Array.from({ length: docs.n }, () => ask("a")))', 'calls: unknown (parameter)'],
    ['of a loop that tries again', 'for (let i = 0; i < 5; i++) try { return await ask("a") } catch { await new Promise((r) => setTimeout(r, 9)) }', 'calls: 1, requests: 15'],
    ['of a helper that tries again', 'await pRetry(() => ask("a"), { retries: 4 })', 'calls: 1, requests: 15'],
    ['of a helper with its own default', 'await pRetry(() => ask("a"))', 'calls: 1, requests: 33'],
    ['of a retry in a retry', 'for (let i = 0; i < 5; i++) try { return await pRetry(() => ask("a"), { retries: 1 }) } catch { await new Promise((r) => setTimeout(r, 9)) }', 'calls: 1, requests: 30'],
    ['of a retry that never gives up', 'while (true) try { return await ask("a") } catch { await new Promise((r) => setTimeout(r, 9)) }', 'calls: 1, requests: unbounded because never gives up'],
    ['of a run with a limit', 'await generateText({ model, prompt, tools: { a: {} }, stopWhen: stepCountIs(6) })', 'calls: 6, requests: <= 18'],
    ['of a run with two conditions', 'await generateText({ model, prompt, tools: { a: {} }, stopWhen: [hasToolCall("a2"), stepCountIs(7), stepCountIs(4)] })', 'calls: 4, requests: <= 12'],
    ['of a run without tools', 'await generateText({ model, prompt, stopWhen: stepCountIs(6) })', 'calls: 1, requests: 3'],
    ['of a run whose tools come from elsewhere', 'await generateText({ model, prompt, tools: docs.tools, stopWhen: stepCountIs(6) })', 'calls: <= 6, requests: <= 18'],
    ['of a run with the default of its library', 'await run(new Agent({ name: "a" }), "Hello")', 'calls: <= 10, requests: unknown'],
    ['of a run without a limit', 'await run(new Agent({ name: "a" }), "Hello", { maxTurns: null })', 'calls: unbounded because ends only when the model says so'],
    ['of an agent that is a tool', 'const inner = new Agent({ name: "i" }); await run(new Agent({ name: "a", tools: [inner.asTool({ runOptions: { maxTurns: 4 } })] }), "Hello", { maxTurns: 3 })', 'calls: <= 15 where a turn calls one tool, requests: unknown'],
    ['of an agent that is a tool, one at a time', 'const inner = new Agent({ name: "i" }); await run(new Agent({ name: "a", modelSettings: { parallelToolCalls: false }, tools: [inner.asTool({ runOptions: { maxTurns: 4 } })] }), "Hello", { maxTurns: 3 })', 'calls: <= 15, requests: unknown'],
    ['of an agent that is a tool, as another says', 'const inner = new Agent({ name: "i" }); await run(new Agent({ name: "a", modelSettings: docs.settings, tools: [inner.asTool({ runOptions: { maxTurns: 4 } })] }), "Hello", { maxTurns: 3 })', 'calls: <= 15 where a turn calls one tool, requests: unknown'],
    ['of the longest of several tools', 'const tool = (n) => new Agent({ name: "i" }).asTool({}); await run(new Agent({ name: "a", tools: [new Agent({}).asTool({ runOptions: { maxTurns: 2 } }), new Agent({}).asTool({})] }), "Hello", { maxTurns: 2 })', 'calls: <= 22 where a turn calls one tool, requests: unknown'],
    ['of a tool that asks by itself', 'await generateText({ model, prompt, tools: { more: { execute: () => ask("a") } }, stopWhen: stepCountIs(6) })', 'calls: unknown (call)'],
    ['of a loop that only the model ends', 'let a = await ask("a"); while (a.output_text) a = await ask(a.output_text)', 'calls: unbounded because ends only when the model says so'],
    ['of a callback that goes nobody knows where', 'register(() => ask("a"))', 'calls: unknown (call)'],
    ['beside something unknown', 'await prepare(docs); await ask("a")', 'calls: <= 1, requests: <= 3'],
  ])('%s', (_, body, expected) => {
    expect(worstCase(`${before}export async function main(docs) {\n ${body}\n}\n`, 'main.ts')).toBe(expected)
  })

  it('of a function that calls itself', () => {
    const again = (call: string): string => worstCase(`${before}export async function main(input, n = 0) {\n const a = await ask(input)\n if (!a.output_text) return a\n return ${call}\n}\n`, 'main.ts')
    expect(again('main(a.output_text)')).toBe('calls: unbounded because goes on until the model says so')
    expect(again('n > 5 ? a : main(a.output_text, n + 1)')).toBe('calls: unknown (circular)')
  })

  it('of agents that are tools of each other', () => {
    const code = `${before}const one = new Agent({ name: 'one', tools: [] })\nconst two = new Agent({ name: 'two', tools: [one.asTool({})] })\none.tools.push(two.asTool({}))\nexport async function main() {\n await run(one, 'Hello')\n}\n`
    expect(worstCase(code, 'main.ts')).toBe('calls: unbounded because is a tool of its own tools')
  })
})

describe('agents that take over', () => {
  const main = (agents: string, maxTurns = 3): string => worstCase(`${before}${agents}\nexport async function main() {\n await run(one, 'Hello', { maxTurns: ${String(maxTurns)} })\n}\n`, 'main.ts').replace(/, requests.*/u, '')
  it.each([
    ['take turns of the same run', `const two = new Agent({ name: 'two' })\nconst one = new Agent({ name: 'one', handoffs: [two] })`, '<= 3'],
    ['and give back', `const two = new Agent({ name: 'two' })\nconst one = new Agent({ name: 'one', handoffs: [two] })\ntwo.handoffs.push(one)`, '<= 3'],
    ['and give back, in another way', `const two = new Agent({ name: 'two' })\nconst one = new Agent({ name: 'one', handoffs: [handoff(two)] })\ntwo.handoffs = [handoff(one)]`, '<= 3'],
    ['bring their tools along', `const three = new Agent({ name: 'three' })\nconst two = new Agent({ name: 'two', tools: [three.asTool({ runOptions: { maxTurns: 4 } })] })\nconst one = new Agent({ name: 'one', handoffs: [two] })`, '<= 15 where a turn calls one tool'],
    ['bring their tools along, further on', `const four = new Agent({ name: 'four' })\nconst three = new Agent({ name: 'three', tools: [four.asTool({ runOptions: { maxTurns: 4 } })] })\nconst two = new Agent({ name: 'two', handoffs: [three] })\nconst one = new Agent({ name: 'one', handoffs: [two] })`, '<= 15 where a turn calls one tool'],
    ['are tools of whom they hand over to', `const two = new Agent({ name: 'two' })\nconst one = new Agent({ name: 'one', handoffs: [two] })\ntwo.tools.push(one.asTool({}))`, 'unbounded because is a tool of its own tools'],
  ])('%s', (_, agents, expected) => {
    expect(main(agents)).toBe(`calls: ${expected}`)
  })

  it('take turns of the same run in Python', () => {
    const code = `from agents import Agent, Runner, handoff\ntwo = Agent(name="two")\none = Agent(name="one", handoffs=[handoff(two)])\ntwo.handoffs.append(one)\ndef main():\n    Runner.run_sync(one, "Hello", max_turns=4)\n`
    expect(worstCase(code, 'main.py').replace(/, requests.*/u, '')).toBe('calls: <= 4')
  })

  it('in a crew ask as often as they have to, and not for ever', () => {
    const code = `from crewai import Agent, Crew, Task\none = Agent(role="one", goal="g", backstory="b", allow_delegation=True)\ntwo = Agent(role="two", goal="g", backstory="b", allow_delegation=True)\ndef main():\n    Crew(agents=[one, two], tasks=[Task(description="d", expected_output="e", agent=one)]).kickoff()\n`
    expect(worstCase(code, 'main.py').replace(/, requests.*/u, '')).toBe('calls: unknown')
  })
})

describe('in Python, the worst case', () => {
  it.each([
    ['of a counted loop', 'for i in range(1, 6):\n        ask("a")', 'calls: 5, requests: <= 15'],
    ['of a loop in steps', 'for i in range(0, 10, 3):\n        ask("a")', 'calls: 4, requests: <= 12'],
    ['of items', 'for doc in docs:\n        ask(doc)', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of items with their numbers', 'for i, doc in enumerate(docs):\n        ask(doc)', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of items by their index', 'for i in range(len(docs)):\n        ask(docs[i])', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of a comprehension', 'return [ask(doc) for doc in docs]', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of a comprehension with a condition', 'return [ask(doc) for doc in docs if doc]', 'calls: <= |docs|, requests: <= 3 × |docs|'],
    ['of a counter that leaves after the call', 'n = 0\n    while True:\n        ask("a")\n        n += 1\n        if n == 3:\n            break', 'calls: 3, requests: <= 9'],
    ['of a loop that tries again', 'for _ in range(4):\n        try:\n            return ask("a")\n        except Exception:\n            pass', 'calls: 1, requests: 12'],
    ['of a client told to try again', 'client.with_options(max_retries=0).responses.create(model="m", input="a")', 'calls: 1'],
    ['of a run with a limit', 'Runner.run_sync(Agent(name="a"), "Hello", max_turns=6)', 'calls: <= 6, requests: unknown'],
    ['of an agent that is a tool', 'inner = Agent(name="i")\n    outer = Agent(name="o", tools=[inner.as_tool(tool_name="a", tool_description="b", max_turns=4)])\n    Runner.run_sync(outer, "Hello", max_turns=6)', 'calls: <= 30 where a turn calls one tool, requests: unknown'],
    ['of an agent that is a tool, one at a time', 'inner = Agent(name="i")\n    outer = Agent(name="o", model_settings=ModelSettings(parallel_tool_calls=False), tools=[inner.as_tool(tool_name="a", tool_description="b", max_turns=4)])\n    Runner.run_sync(outer, "Hello", max_turns=6)', 'calls: <= 30, requests: unknown'],
    ['of a chat of two agents', 'boss.initiate_chat(writer, message="Hello", max_turns=3)', 'calls: <= 6, requests: unknown'],
    ['of a chat that is summed up by a model', 'boss.initiate_chat(writer, message="Hello", max_turns=3, summary_method="reflection_with_llm")', 'calls: unknown'],
  ])('%s', (_, body, expected) => {
    expect(worstCase(`${pythonBefore}def main(docs):\n    ${body}\n`, 'main.py')).toBe(expected)
  })

  it.each([
    ['that is asked for a speaker', 'GroupChat([writer, critic, boss], [], max_round=5)', '<= 16'],
    ['that is asked once', 'GroupChat(agents=[writer, critic], messages=[], max_round=5, max_retries_for_selecting_speaker=0)', '<= 8'],
    ['told to ask', 'GroupChat([writer, critic], [], max_round=5, speaker_selection_method="auto")', '<= 16'],
    ['with its own default', 'GroupChat([writer, critic], [])', '<= 36'],
    ['in turn', 'GroupChat([writer, critic], [], max_round=5, speaker_selection_method="round_robin")', '<= 4'],
    ['of which a function picks', 'GroupChat([writer, critic], [], max_round=5, speaker_selection_method=lambda last, group: critic)', '<= 16'],
    ['of which a function picks that asks', 'GroupChat([writer, critic], [], max_round=5, speaker_selection_method=lambda last, group: ask("who"))', 'unknown (call)'],
    ['of which something else picks', 'GroupChat([writer, critic], [], max_round=5, speaker_selection_method=docs.method)', 'unknown (parameter)'],
    ['of members from elsewhere', 'GroupChat(docs, [], max_round=5)', 'unknown (parameter)'],
    ['of a member from elsewhere', 'GroupChat([writer, docs.other], [], max_round=5)', 'unknown (parameter)'],
    ['of a member that has chats of its own', 'GroupChat([writer, nested], [], max_round=5)', 'unknown (assigned)'],
    ['with rounds from elsewhere', 'GroupChat([writer, critic], [], max_round=docs.n)', 'unknown (parameter)'],
  ])('of a chat with a group %s', (_, group, expected) => {
    expect(worstCase(`${pythonBefore}def main(docs):\n    boss.initiate_chat(GroupChatManager(${group}), message="Hello")\n`, 'main.py').replace(/, requests.*/u, '')).toBe(`calls: ${expected}`)
  })

  it('of more than one chat with a group', () => {
    const code = `${pythonBefore}def main(docs):\n    group = GroupChat([writer, critic], [], max_round=3, speaker_selection_method="random")\n    manager = GroupChatManager(groupchat=group)\n    boss.initiate_chat(manager, message="Hello", max_turns=3)\n`
    expect(worstCase(code, 'main.py')).toBe('calls: <= 8, requests: unknown')
  })

  it.each([
    ['in turn', 'RoundRobinGroupChat([scribe, person], max_turns=4)', '<= 4'],
    ['with tools', 'RoundRobinGroupChat([scribe, clerk], max_turns=3)', '<= 12'],
    ['of which a model picks', 'SelectorGroupChat([scribe, person], model_client=model, max_turns=3)', '<= 12'],
    ['of which a model picks in one try', 'SelectorGroupChat([scribe, clerk], model_client=model, max_turns=3, max_selector_attempts=1)', '<= 15'],
    ['that counts messages', 'RoundRobinGroupChat([scribe, person], termination_condition=MaxMessageTermination(5))', 'unknown'],
    ['that only the model ends', 'RoundRobinGroupChat([scribe, scribe])', 'unbounded because ends only when the model says so'],
    ['of members that are teams', 'RoundRobinGroupChat([scribe, RoundRobinGroupChat([scribe], max_turns=2)], max_turns=3)', 'unknown'],
    ['of an agent whose tools are agents', 'RoundRobinGroupChat([scribe, AssistantAgent("lead", model_client=model, tools=[AgentTool(clerk)])], max_turns=3)', 'unknown'],
    ['of members from elsewhere', 'RoundRobinGroupChat(docs, max_turns=3)', 'unknown (parameter)'],
    ['led by an orchestrator', 'MagenticOneGroupChat([scribe], model_client=model, max_turns=3)', 'unknown'],
  ])('of a team %s', (_, team, expected) => {
    const code = `from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.tools import AgentTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
model = OpenAIChatCompletionClient(model="gpt-4o")
def look_up(order: str) -> str:
    return "shipped"
scribe = AssistantAgent("scribe", model_client=model)
clerk = AssistantAgent("clerk", model_client=model, tools=[look_up], max_tool_iterations=3, reflect_on_tool_use=True)
person = UserProxyAgent("person")
async def main(docs):
    await ${team}.run(task="Hello")
`
    expect(worstCase(code, 'main.py').replace(/, requests.*/u, '')).toBe(`calls: ${expected}`)
  })

  it.each([
    ['of a fan-out', 'await asyncio.gather(*[ask_later(doc) for doc in docs])', 'calls: |docs|, requests: <= 3 × |docs|'],
    ['of a fan-out of two', 'await asyncio.gather(ask_later("a"), ask_later("b"))', 'calls: 2, requests: <= 6'],
    ['of tasks', 'await asyncio.gather(*[asyncio.create_task(ask_later("a")) for _ in range(8)])', 'calls: 8, requests: <= 24'],
  ])('%s', (_, body, expected) => {
    expect(worstCase(`${pythonBefore}async def main(docs):\n    ${body}\n`, 'main.py')).toBe(expected)
  })

  it.each([
    ['all of them', 'except Exception', '12'],
    ['those that its client tries again', 'except RateLimitError', '12'],
    ['those that its client does not', 'except BadRequestError', '<= 12'],
    ['those that somebody else says', 'except ERRORS', '<= 12'],
  ])('of a loop that tries again %s', (_, handler, expected) => {
    const code = `${pythonBefore}from openai import BadRequestError, RateLimitError\nfrom project import ERRORS\nimport time\ndef main(docs):\n    for _ in range(4):\n        try:\n            return ask("a")\n        ${handler}:\n            time.sleep(1)\n`
    expect(worstCase(code, 'main.py')).toBe(`calls: 1, requests: ${expected}`)
  })

  it.each([
    ['those that its client tries again', 'RateLimitError', '12'],
    ['those that its client does not', 'BadRequestError', '<= 12'],
    ['those that somebody else says', 'ERRORS', '<= 12'],
  ])('of a decorator that tries again %s', (_, cls, expected) => {
    const code = `${pythonBefore}from openai import BadRequestError, RateLimitError\nfrom project import ERRORS\nfrom tenacity import retry_if_exception_type\n@retry(stop=stop_after_attempt(4), retry=retry_if_exception_type(${cls}))\ndef asked(text):\n    return ask(text)\ndef main(docs):\n    return asked("a")\n`
    expect(worstCase(code, 'main.py')).toBe(`calls: 1, requests: ${expected}`)
  })

  it('of a decorator that tries again', () => {
    const code = `${pythonBefore}@retry(stop=stop_after_attempt(4))\ndef asked(text):\n    return ask(text)\ndef main(docs):\n    return asked("a")\n`
    expect(worstCase(code, 'main.py')).toBe('calls: 1, requests: 12')
  })
})
