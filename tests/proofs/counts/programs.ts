/** Programs whose model calls are counted before they run, and while they do. */
import type { Environment } from '../python/environments.js'

export interface CountedProgram {
  readonly name: string
  /** Of Python. */
  readonly environment?: Environment
  readonly text: string
}

const javascript = (body: string): string => `import Anthropic from '@anthropic-ai/sdk'
import { Agent, run, tool as functionTool } from '@openai/agents'
import { openai as model } from '@ai-sdk/openai'
import { generateText, hasToolCall, stepCountIs, tool } from 'ai'
import OpenAI from 'openai'
import pLimit from 'p-limit'
import pMap from 'p-map'
import pRetry from 'p-retry'
import { z } from 'zod'

const openai = new OpenAI()
const anthropic = new Anthropic()
const docs = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
const lookUp = tool({ description: 'Look up', inputSchema: z.object({ order: z.string() }), execute: async () => 'shipped' })
const ask = (content: string) => openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], tools: [{ type: 'function', function: { name: 'look_up', parameters: {} } }] })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
async function all(given: string[]): Promise<unknown> {
  return Promise.all(given.map((doc) => ask(doc)))
}

export async function main(): Promise<unknown> {
  ${body}
}
`

const python = (body: string): string => `import asyncio
import time

from agents import Agent, Runner, function_tool
from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI
from tenacity import Retrying, retry, stop_after_attempt, wait_fixed

client = OpenAI()
later = AsyncOpenAI()
docs = ["one", "two", "three", "four", "five"]
tools = [{"type": "function", "function": {"name": "look_up", "parameters": {}}}]


@function_tool
def look_up(order: str) -> str:
    return "shipped"


def ask(content):
    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": content}], tools=tools)


async def ask_later(content):
    return await later.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": content}], tools=tools)


@retry(stop=stop_after_attempt(3), wait=wait_fixed(1))
def ask_again(content):
    return ask(content)


async def gathered():
    await asyncio.gather(*[ask_later("a") for _ in range(6)])


def main():
    ${body.split('\n').join('\n    ')}
`

const inAutoGen = (body: string): string => `import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config=llm_config)
boss = autogen.UserProxyAgent("boss", human_input_mode="NEVER", code_execution_config=False)


def main():
    ${body.split('\n').join('\n    ')}
`

const inAgentChat = (body: string): string => `from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

model = OpenAIChatCompletionClient(model="gpt-4o-mini")


def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


writer = AssistantAgent("writer", model_client=model)
clerk = AssistantAgent("clerk", model_client=model, tools=[look_up], max_tool_iterations=3, reflect_on_tool_use=True)
critic = AssistantAgent("critic", model_client=model, tools=[look_up])


async def main():
    ${body.split('\n').join('\n    ')}
`

const inJavaScript: Readonly<Record<string, string>> = {
  'one call': `return (await ask('a')).id`,
  'two calls': `await ask('a')\n  await ask('b')`,
  'a client that does not try again': `await openai.chat.completions.create({ model: 'gpt-4o', messages: [] }, { maxRetries: 0 })`,
  'a client that tries five times more': `await openai.chat.completions.create({ model: 'gpt-4o', messages: [] }, { maxRetries: 5 })`,
  'a counted loop': `for (let i = 0; i < 4; i++) await ask('a')`,
  'a loop up to its limit': `for (let i = 1; i <= 4; i++) await ask('a')`,
  'a counter behind the call': `let n = 0\n  while (true) {\n    await ask('a')\n    n++\n    if (n >= 3) break\n  }`,
  'a counter before the call': `let n = 0\n  while (true) {\n    if (n >= 3) break\n    n++\n    await ask('a')\n  }`,
  'a loop that asks at its end': `let n = 0\n  do {\n    await ask('a')\n    n++\n  } while (n < 4)`,
  'loops in loops': `for (let i = 0; i < 3; i++) for (const about of ['spelling', 'style']) await ask(about)`,
  'a loop that the model may end': `for (let i = 0; i < 4; i++) {\n    const { choices } = await ask('a')\n    if (!choices[0]?.message.tool_calls) break\n  }`,
  'one of two ways': `if (docs.length > 3) await ask('a')\n  else {\n    await ask('a')\n    await ask('b')\n  }`,
  'a fan-out over items': `await all(docs)`,
  'a fan-out of a number': `await Promise.all(Array.from({ length: 12 }, () => ask('a')))`,
  'a limited fan-out': `const limit = pLimit(2)\n  await Promise.all(docs.map((doc) => limit(() => ask(doc))))`,
  'a mapping helper': `await pMap(docs, (doc) => ask(doc), { concurrency: 2 })`,
  'a loop that tries again': `for (let i = 0; i < 3; i++) {\n    try {\n      return (await ask('a')).id\n    } catch {\n      await pause(100)\n    }\n  }`,
  'a helper that tries again': `await pRetry(() => ask('a'), { retries: 2, minTimeout: 100 })`,
  'a retry in a retry': `for (let i = 0; i < 2; i++) {\n    try {\n      return (await pRetry(() => ask('a'), { retries: 1, minTimeout: 100 })).id\n    } catch {\n      await pause(100)\n    }\n  }`,
  'a run of steps': `await generateText({ model: model('gpt-4o'), prompt: 'a', tools: { lookUp }, stopWhen: stepCountIs(6) })`,
  'a run of two conditions': `await generateText({ model: model('gpt-4o'), prompt: 'a', tools: { lookUp }, stopWhen: [hasToolCall('reply'), stepCountIs(4)] })`,
  'a run without tools': `await generateText({ model: model('gpt-4o'), prompt: 'a', stopWhen: stepCountIs(6) })`,
  'a runner of tools': `await openai.chat.completions.runTools({ model: 'gpt-4o', messages: [{ role: 'user', content: 'a' }], tools: [{ type: 'function', function: { name: 'look_up', description: 'Look up', parameters: { type: 'object', properties: {} }, parse: JSON.parse, function: () => 'shipped' } }] }, { maxChatCompletions: 5 }).done()`,
  'an agent': `const lookUp = functionTool({ name: 'look_up', description: 'Look up', parameters: z.object({}), execute: async () => 'shipped' })\n  await run(new Agent({ name: 'clerk', instructions: 'Help.', tools: [lookUp] }), 'a', { maxTurns: 4 })`,
  'agents that hand over to each other': `const two = new Agent({ name: 'two', instructions: 'Help.' })\n  const one = new Agent({ name: 'one', instructions: 'Help.', handoffs: [two] })\n  two.handoffs.push(one)\n  await run(one, 'a', { maxTurns: 4 })`,
  'agents that are tools of each other': `const one = new Agent({ name: 'one', instructions: 'Help.', tools: [] })\n  const two = new Agent({ name: 'two', instructions: 'Help.', tools: [one.asTool({ toolName: 'one', toolDescription: 'Helps.' })] })\n  one.tools.push(two.asTool({ toolName: 'two', toolDescription: 'Helps.' }))\n  await run(one, 'a')`,
  'a tool of an agent that takes over': `const lookUp = functionTool({ name: 'look_up', description: 'Look up', parameters: z.object({}), execute: async () => 'shipped' })\n  const three = new Agent({ name: 'three', instructions: 'Help.', tools: [lookUp] })\n  const two = new Agent({ name: 'two', instructions: 'Help.', tools: [three.asTool({ toolName: 'three', toolDescription: 'Helps.', runOptions: { maxTurns: 3 } })] })\n  await run(new Agent({ name: 'one', instructions: 'Help.', handoffs: [two] }), 'a', { maxTurns: 3 })`,
  'what the model said, once more': `const { choices } = await ask('a')\n  if (choices[0]?.message.tool_calls) await ask('b')`,
}

const inPython: Readonly<Record<string, string>> = {
  'one call': 'return ask("a").id',
  'two calls': 'ask("a")\nask("b")',
  'a client that does not try again': 'client.with_options(max_retries=0).chat.completions.create(model="gpt-4o", messages=[])',
  'a counted loop': 'for i in range(1, 6):\n    ask("a")',
  'a loop in steps': 'for i in range(0, 10, 3):\n    ask("a")',
  'a loop over items': 'for doc in docs:\n    ask(doc)',
  'a comprehension with a condition': 'for reply in [ask(doc) for doc in docs if len(doc) == 3]:\n    print(reply.id)',
  'a counter behind the call': 'n = 0\nwhile True:\n    ask("a")\n    n += 1\n    if n == 3:\n        break',
  'a loop that tries again': 'for _ in range(3):\n    try:\n        return ask("a").id\n    except Exception:\n        time.sleep(0.1)',
  'a decorator that tries again': 'return ask_again("a").id',
  'attempts of a library': 'for attempt in Retrying(stop=stop_after_attempt(2), wait=wait_fixed(1)):\n    with attempt:\n        return ask("a").id',
  'tasks gathered': 'asyncio.run(gathered())',
  'an agent': 'Runner.run_sync(Agent(name="clerk", instructions="Help.", tools=[look_up]), "a", max_turns=4)',
  'agents that hand over to each other': 'two = Agent(name="two", instructions="Help.")\none = Agent(name="one", instructions="Help.", handoffs=[two])\ntwo.handoffs.append(one)\nRunner.run_sync(one, "a", max_turns=4)',
  'a run of tools of another': 'inner = Agent(name="inner", instructions="Help.", tools=[look_up])\nouter = Agent(name="outer", instructions="Help.", tools=[inner.as_tool(tool_name="look_up", tool_description="Looks up.", max_turns=3)])\nRunner.run_sync(outer, "a", max_turns=2)',
}

const ofGroups: Readonly<Record<string, string>> = {
  'a group that is asked for a speaker': 'group = autogen.GroupChat([writer, critic, editor], [], max_round=5)\nwriter.initiate_chat(autogen.GroupChatManager(group, llm_config=llm_config), message="Write.")',
  'a group with one try for a speaker': 'group = autogen.GroupChat([writer, critic, editor], [], max_round=4, max_retries_for_selecting_speaker=0)\nwriter.initiate_chat(autogen.GroupChatManager(groupchat=group, llm_config=llm_config), message="Write.")',
  'a group in turn': 'group = autogen.GroupChat(agents=[writer, critic, editor], messages=[], speaker_selection_method="round_robin")\nwriter.initiate_chat(autogen.GroupChatManager(group), message="Write.")',
  'a group that is talked to twice': 'group = autogen.GroupChat(agents=[writer, critic, editor], messages=[], max_round=3, speaker_selection_method="round_robin")\nboss.initiate_chat(autogen.GroupChatManager(group), message="Write.", max_turns=2)',
}

const ofTeams: Readonly<Record<string, string>> = {
  'a team in turn': 'await RoundRobinGroupChat([writer, critic], max_turns=4).run(task="Write.")',
  'a team with tools': 'await RoundRobinGroupChat([clerk, critic], max_turns=3).run(task="Write.")',
  'a team of which a model picks': 'team = SelectorGroupChat([writer, critic, clerk], model_client=model, max_turns=3)\nawait team.run(task="Write.")',
  'a team with one try for a speaker': 'team = SelectorGroupChat([writer, critic], model_client=model, max_turns=4, max_selector_attempts=1)\nawait team.run(task="Write.")',
}

export const countedPrograms: readonly CountedProgram[] = [
  ...Object.entries(inJavaScript).map(([name, body]) => ({ name, text: javascript(body) })),
  ...Object.entries(inPython).map(([name, body]): CountedProgram => ({ name, environment: 'current', text: python(body) })),
  ...Object.entries(ofGroups).map(([name, body]): CountedProgram => ({ name, environment: 'classic', text: inAutoGen(body) })),
  ...Object.entries(ofTeams).map(([name, body]): CountedProgram => ({ name, environment: 'current', text: inAgentChat(body) })),
]
