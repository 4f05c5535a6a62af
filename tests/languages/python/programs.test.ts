/** Programs as people write them in Python: those that something ends or limits are silent, each beside one that nothing does. */
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../src/index.js'

const config = plugin.configs['python/recommended']

function report(code: string): string[] {
  return new Linter().verify(code, config, { filename: 'agents.py' }).map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`)
}

const RUNNER = 'from agents import Agent, Runner, RunState\nfrom agents.testing import ScriptedModel\nagent = Agent(name="a")\n'
const CLIENT = 'import asyncio\nimport time\nfrom openai import AsyncOpenAI, OpenAI, RateLimitError\nclient = OpenAI()\naclient = AsyncOpenAI()\n'

const silent: Readonly<Record<string, string>> = {
  'a run that goes on from its own state keeps its turns': `${RUNNER}
async def ask(question):
    result = await Runner.run(agent, question)
    while result.interruptions:
        state = result.to_state()
        for one in result.interruptions:
            state.approve(one)
        result = await Runner.run(agent, state)
    return result
`,
  'a run that may go on from one of many states': `${RUNNER}
async def ask(saved, question):
    if saved:
        state = await RunState.from_json(agent, saved)
        result = await Runner.run(agent, state)
        while result.interruptions:
            state = result.to_state()
            result = await Runner.run(agent, state)
    result = await Runner.run(agent, question)
    while result.interruptions:
        state = result.to_state()
        result = await Runner.run(agent, state)
`,
  'a model that plays a script': `${RUNNER}
async def test_it():
    played = Agent(name="b", model=ScriptedModel())
    await Runner.run(played, "x", max_turns=None)
`,
  'a model that a project calls a fake': `${RUNNER}from .doubles import FakeModel
async def test_it():
    await Runner.run(Agent(name="b", model=FakeModel()), "x", max_turns=None)
`,
  'a semaphore round each request': `${CLIENT}
slots = asyncio.Semaphore(5)
async def one(text):
    async with slots:
        return await aclient.responses.create(model="m", input=text)
async def every(texts):
    return await asyncio.gather(*[one(text) for text in texts])
`,
  'requests handed to a function that limits them, at the top of the module': `${CLIENT}
slots = asyncio.Semaphore(5)
async def limited(call):
    async with slots:
        return await call
texts = open("texts").readlines()
await asyncio.gather(*[limited(aclient.responses.create(model="m", input=text)) for text in texts])
`,
  'requests handed to a function that limits them, by code that is no coroutine': `${CLIENT}
slots = asyncio.Semaphore(5)
async def limited(call):
    async with slots:
        return await call
def every(texts):
    return asyncio.run(asyncio.gather(*[limited(aclient.responses.create(model="m", input=text)) for text in texts]))
`,
  'a slice of the list': `${CLIENT}
async def some(texts):
    return await asyncio.gather(*[aclient.responses.create(model="m", input=text) for text in texts[:5]])
`,
  'a pause that grows': `${CLIENT}
def ask(text):
    for attempt in range(5):
        try:
            return client.responses.create(model="m", input=text)
        except RateLimitError:
            time.sleep(2 ** attempt)
    raise RuntimeError("no answer")
`,
  'turns that are counted': `${CLIENT}
def work(messages):
    turn = 0
    while turn < 10:
        turn += 1
        answer = client.chat.completions.create(model="m", messages=messages).choices[0].message
        messages.append(answer)
        if not answer.tool_calls:
            return answer
`,
  'a person on every turn': `${CLIENT}
def talk():
    messages = []
    while True:
        said = input("> ")
        if said == "quit":
            break
        messages.append({"role": "user", "content": said})
        messages.append(client.chat.completions.create(model="m", messages=messages).choices[0].message)
`,
}

const reported: Readonly<Record<string, readonly [string, string]>> = {
  'runs that begin anew until the model is content': [`${RUNNER}
async def ask(question):
    while True:
        result = await Runner.run(agent, question)
        if result.final_output == "done":
            return result
        question = result.to_input_list()
`, '6 agents/no-unbounded-agent-loop'],
  'a run that is told to have no limit': [`${RUNNER}
async def ask(question):
    return await Runner.run(agent, question, max_turns=None)
`, '6 agents/require-turn-limit'],
  'a request for every item': [`${CLIENT}
async def every(texts):
    return await asyncio.gather(*[aclient.responses.create(model="m", input=text) for text in texts])
`, '8 agents/no-unbounded-fan-out'],
  'requests handed to a function that only awaits them': [`${CLIENT}
async def plain(call):
    return await call
def every(texts):
    return asyncio.run(asyncio.gather(*[plain(aclient.responses.create(model="m", input=text)) for text in texts]))
`, '10 agents/no-unbounded-fan-out'],
  'a retry without a pause': [`${CLIENT}
def ask(text):
    for attempt in range(5):
        try:
            return client.responses.create(model="m", input=text)
        except RateLimitError:
            continue
`, '8 agents/require-retry-backoff'],
  'turns that the model alone ends': [`${CLIENT}
def work(messages):
    while True:
        answer = client.chat.completions.create(model="m", messages=messages).choices[0].message
        messages.append(answer)
        if not answer.tool_calls:
            return answer
`, '8 agents/no-unbounded-agent-loop'],
}

describe('nothing is said of', () => {
  it.each(Object.entries(silent))('%s', (_, code) => {
    expect(report(code)).toEqual([])
  })
})

describe('reported is', () => {
  it.each(Object.entries(reported))('%s', (_, [code, finding]) => {
    expect(report(code)).toEqual([finding])
  })
})

it('what bounds nothing is called as the language calls it', () => {
  const [finding] = new Linter().verify(`${RUNNER}Runner.run_sync(agent, "x", max_turns=None)\n`, config, { filename: 'agents.py' })
  expect(finding?.message).toContain('`max_turns` is `None`')
})
