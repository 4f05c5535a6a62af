/** What the package is for: each cause of the story it was made after, in both languages, and the rule that finds it. */
import { describe, expect, it } from 'vitest'
import { lint, listingOf } from './linting.js'

const AUTOGEN = `import { AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent } from './autogen.js'
const writer = new AssistantAgent('writer', { llmConfig: { model: 'gpt-4o-mini' } })
const boss = new UserProxyAgent('boss', { humanInputMode: 'NEVER' })
`
const OPENAI = `import OpenAI from 'openai'
const openai = new OpenAI({ maxRetries: 0 })
const ask = (content) => openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }], max_completion_tokens: 500 })
`
const AUTOGEN_PY = `from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
writer = AssistantAgent("writer", llm_config={"config_list": [{"model": "gpt-4o-mini"}], "max_tokens": 500})
boss = UserProxyAgent("boss", human_input_mode="NEVER", code_execution_config=False)
`
const OPENAI_PY = `import asyncio
from openai import AsyncOpenAI, OpenAI
client = OpenAI(max_retries=0)
later = AsyncOpenAI(max_retries=0)
def ask(content):
    return client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": content}], max_completion_tokens=500)
async def ask_later(content):
    return await later.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": content}], max_completion_tokens=500)
`

interface Cause {
  readonly cause: string
  readonly rule: string
  readonly preset?: 'strict'
  readonly javascript: string
  readonly python: string
}

const causes: readonly Cause[] = [
  {
    cause: 'two agents that answer each other for ever', rule: 'require-turn-limit',
    javascript: `${AUTOGEN}await boss.initiateChat(writer, { message: 'Improve the summary until it is perfect.' })\n`,
    python: `${AUTOGEN_PY}boss.initiate_chat(writer, message="Improve the summary until it is perfect.")\n`,
  },
  {
    cause: 'a termination that only the model brings about', rule: 'require-turn-limit',
    javascript: "import { generateText, hasToolCall } from 'ai'\nimport { model, tools } from './setup.js'\nawait generateText({ model, tools, prompt: 'Improve it.', stopWhen: hasToolCall('done') })\n",
    python: 'from anthropic import Anthropic\nfrom setup import tools\nfor message in Anthropic().beta.messages.tool_runner(model="claude-sonnet-4-5", max_tokens=500, tools=tools, messages=[]):\n    print(message)\n',
  },
  {
    cause: 'a group chat without a last round', rule: 'require-round-limit',
    javascript: `${AUTOGEN}export const manager = new GroupChatManager({ groupchat: new GroupChat({ agents: [writer, boss], messages: [] }) })\n`,
    python: `${AUTOGEN_PY}manager = GroupChatManager(groupchat=GroupChat(agents=[writer, boss], messages=[]))\n`,
  },
  {
    cause: 'too many requests side by side', rule: 'no-unbounded-fan-out',
    javascript: `${OPENAI}export const all = (texts) => Promise.all(texts.map((text) => ask(text)))\n`,
    python: `${OPENAI_PY}async def all_of(texts):\n    return await asyncio.gather(*[ask_later(text) for text in texts])\n`,
  },
  {
    cause: 'retries that hammer', rule: 'require-retry-backoff',
    javascript: `${OPENAI}export async function answer(text) {\n  let lost\n  for (let attempt = 0; attempt < 5; attempt++) {\n    try {\n      return await ask(text)\n    } catch (error) {\n      lost = error\n    }\n  }\n  throw lost\n}\n`,
    python: `${OPENAI_PY}def answer(text):\n    lost = None\n    for attempt in range(5):\n        try:\n            return ask(text)\n        except Exception as error:\n            lost = error\n    raise lost\n`,
  },
  {
    cause: 'and whose last error is lost', rule: 'no-swallowed-model-error', preset: 'strict',
    javascript: `${OPENAI}export async function answer(text) {\n  for (let attempt = 0; attempt < 5; attempt++) {\n    try {\n      return await ask(text)\n    } catch {\n      await new Promise((resolve) => setTimeout(resolve, 1000))\n    }\n  }\n}\n`,
    python: `${OPENAI_PY}import time\ndef answer(text):\n    for attempt in range(5):\n        try:\n            return ask(text)\n        except Exception:\n            time.sleep(1)\n`,
  },
  {
    cause: 'retries behind the scenes, over which others are put', rule: 'no-stacked-retries', preset: 'strict',
    javascript: `${OPENAI.replace('{ maxRetries: 0 }', '')}import pRetry from 'p-retry'\nexport const answer = (text) => pRetry(() => ask(text))\n`,
    python: `${OPENAI_PY.replaceAll('max_retries=0', '')}from tenacity import retry, stop_after_attempt, wait_exponential\n@retry(stop=stop_after_attempt(5), wait=wait_exponential())\ndef answer(text):\n    return ask(text)\n`,
  },
  {
    cause: 'a history that only grows', rule: 'no-unbounded-history', preset: 'strict',
    javascript: "import OpenAI from 'openai'\nconst openai = new OpenAI({ maxRetries: 0 })\nconst messages = []\nexport async function reply(content) {\n  messages.push({ role: 'user', content })\n  const { choices } = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages, max_completion_tokens: 500 })\n  messages.push(choices[0].message)\n  return choices[0].message.content\n}\n",
    python: 'from openai import OpenAI\nclient = OpenAI(max_retries=0)\nmessages = []\ndef reply(content):\n    messages.append({"role": "user", "content": content})\n    answer = client.chat.completions.create(model="gpt-4o-mini", messages=messages, max_completion_tokens=500)\n    messages.append(answer.choices[0].message)\n    return answer.choices[0].message.content\n',
  },
  {
    cause: 'answers without a limit of their length', rule: 'require-output-limit', preset: 'strict',
    javascript: `${OPENAI.replace(', max_completion_tokens: 500', '')}export const answer = (text) => ask(text)\n`,
    python: 'from openai import OpenAI\nclient = OpenAI(max_retries=0)\ndef ask(text):\n    return client.responses.create(model="gpt-4o-mini", input=text)\n',
  },
  {
    cause: 'a key in the source', rule: 'no-hardcoded-api-key',
    javascript: "import OpenAI from 'openai'\nexport const openai = new OpenAI({ apiKey: 'sk-proj-Xq7vT2mK9pLw4RzB8nYc1HdJ6sFgA3eUoViWxQbZ5tNkMrPlCyDhSjGaE0u' })\n",
    python: 'from openai import OpenAI\nclient = OpenAI(api_key="sk-proj-Xq7vT2mK9pLw4RzB8nYc1HdJ6sFgA3eUoViWxQbZ5tNkMrPlCyDhSjGaE0u")\n',
  },
  {
    cause: 'a key in the log of who looks for the wrong one', rule: 'no-logged-api-key',
    javascript: "import OpenAI from 'openai'\nexport const openai = new OpenAI()\nconsole.log('key', process.env.OPENAI_API_KEY)\n",
    python: 'import os\nfrom openai import OpenAI\nclient = OpenAI()\nprint("key", os.environ["OPENAI_API_KEY"])\n',
  },
  {
    cause: 'a limit that is set where nobody reads it', rule: 'no-ignored-limit',
    javascript: "import { Agent, run } from '@openai/agents'\nconst clerk = new Agent({ name: 'Clerk', instructions: 'Help.', maxTurns: 4 })\nawait run(clerk, 'Hello')\n",
    python: `${AUTOGEN_PY}boss.initiate_chat(writer, message="Improve the summary.", max_turns="5")\n`,
  },
  {
    cause: 'one action that makes a hundred calls and more', rule: 'max-model-calls', preset: 'strict',
    javascript: `${OPENAI}export async function nightly() {\n  for (let page = 0; page < 400; page++) await ask('page')\n}\n`,
    python: `${OPENAI_PY}def nightly():\n    for page in range(400):\n        ask("page")\n`,
  },
]

describe('the story', () => {
  it.each(causes.flatMap(({ javascript, python, ...rest }) => [{ ...rest, file: 'story.ts', code: javascript }, { ...rest, file: 'story.py', code: python }]))('$cause: $rule ($file)', ({ rule, preset, file, code }) => {
    const found = lint(code, { preset: preset ?? 'recommended', filename: `/${file}` }).map(({ ruleId, message }) => ruleId ?? message)
    expect(found).toContain(`agents/${rule}`)
  })

  it('how many calls one action makes is printed', () => {
    expect(listingOf(causes.at(-1)?.javascript ?? '', '/story.ts')).toContain('  calls: 400\n')
    expect(listingOf(causes.at(-1)?.python ?? '', '/story.py')).toContain('  calls: 400\n')
  })
})
