/** What a fix or a suggestion writes in Python: the change alone, the program after it, and nothing left to say. */
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../src/index.js'
import { apply } from '../../linting.js'

const config = plugin.configs['python/recommended']
const filename = 'agents.py'

const CLIENT = `import asyncio
from openai import AsyncOpenAI

client = AsyncOpenAI()


async def ask(text):
    return await client.responses.create(model="m", input=text)


`
const LIMITER = `    limit = asyncio.Semaphore(5)

    async def limited(call):
        async with limit:
            return await call

`

const fixes: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a function that map calls': [
    `${CLIENT}async def every(texts):
    return await asyncio.gather(*map(ask, texts))
`,
    `${CLIENT}async def every(texts):
${LIMITER}    return await asyncio.gather(*map(lambda item: limited(ask(item)), texts))
`,
  ],
  'a function that map calls with an item of each list': [
    `${CLIENT}async def every(texts, item):
    return await asyncio.gather(*map(client.responses.create, texts, item))
`,
    `${CLIENT}async def every(texts, item):
${LIMITER}    return await asyncio.gather(*map(lambda *items: limited(client.responses.create(*items)), texts, item))
`,
  ],
  'a lambda that map calls': [
    `${CLIENT}async def every(texts):
    return await asyncio.gather(*map(lambda text: ask(text), texts))
`,
    `${CLIENT}async def every(texts):
${LIMITER}    return await asyncio.gather(*map(lambda text: limited(ask(text)), texts))
`,
  ],
  'two fan-outs of one function: they share a limiter': [
    `${CLIENT}async def both(texts, questions):
    first = await asyncio.gather(*[ask(text) for text in texts])
    second = await asyncio.gather(*map(ask, questions))
    return first + second
`,
    `${CLIENT}async def both(texts, questions):
${LIMITER}    first = await asyncio.gather(*[limited(ask(text)) for text in texts])
    second = await asyncio.gather(*map(lambda item: limited(ask(item)), questions))
    return first + second
`,
  ],
  'a fan-out inside what is limited: one of its own': [
    `${CLIENT}async def nested(groups):
    async def each(group):
        return await asyncio.gather(*[ask(text) for text in group])

    return await asyncio.gather(*[each(group) for group in groups])
`,
    `${CLIENT}async def nested(groups):
    async def each(group):
${LIMITER.replace(/^ {4}/gm, '        ')}        return await asyncio.gather(*[limited(ask(text)) for text in group])

    limit = asyncio.Semaphore(5)

    async def limited(call):
        async with limit:
            return await call

    return await asyncio.gather(*[limited(each(group)) for group in groups])
`,
  ],
  'tasks of a group': [
    `${CLIENT}async def every(texts):
    async with asyncio.TaskGroup() as group:
        for text in texts:
            group.create_task(ask(text))  # one each
`,
    `${CLIENT}async def every(texts):
    async with asyncio.TaskGroup() as group:
${LIMITER.replace(/^ {4}(?=.)/gm, '        ')}        for text in texts:
            group.create_task(limited(ask(text)))  # one each
`,
  ],
  'a decorator that waits for nothing': [
    `from openai import OpenAI
from tenacity import retry, stop_after_attempt

client = OpenAI()


@retry(stop=stop_after_attempt(3))
def ask(text):
    return client.responses.create(model="m", input=text)
`,
    `from openai import OpenAI
from tenacity import retry, stop_after_attempt, wait_random_exponential

client = OpenAI()


@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=60))
def ask(text):
    return client.responses.create(model="m", input=text)
`,
  ],
}

const suggestions: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a bare decorator': [
    'import tenacity\nfrom openai import OpenAI\n\nclient = OpenAI()\n\n\n@tenacity.retry  # for ever\ndef ask(text):\n    return client.responses.create(model="m", input=text)\n',
    'import tenacity\nfrom openai import OpenAI\nfrom tenacity import stop_after_attempt\n\nclient = OpenAI()\n\n\n@tenacity.retry(stop=stop_after_attempt(5))  # for ever\ndef ask(text):\n    return client.responses.create(model="m", input=text)\n',
  ],
  'attempts of a retryer': [
    'from openai import OpenAI\nfrom tenacity import Retrying, wait_fixed\n\nclient = OpenAI()\n\n\ndef ask(text):\n    for attempt in Retrying(wait=wait_fixed(1)):\n        with attempt:\n            return client.responses.create(model="m", input=text)\n',
    'from openai import OpenAI\nfrom tenacity import Retrying, wait_fixed, stop_after_attempt\n\nclient = OpenAI()\n\n\ndef ask(text):\n    for attempt in Retrying(wait=wait_fixed(1), stop=stop_after_attempt(5)):\n        with attempt:\n            return client.responses.create(model="m", input=text)\n',
  ],
}

describe('a fix of', () => {
  it.each(Object.entries(fixes))('%s', (_, [before, after]) => {
    const { output, messages } = new Linter().verifyAndFix(before, config, { filename })
    expect(output).toBe(after)
    expect(messages).toEqual([])
  })
})

describe('a suggestion for', () => {
  it.each(Object.entries(suggestions))('%s', (_, [before, after]) => {
    const [message, ...others] = new Linter().verify(before, config, { filename })
    expect(others).toEqual([])
    const [suggestion, ...more] = message?.suggestions ?? []
    expect(more).toEqual([])
    expect(suggestion && apply(before, suggestion.fix)).toBe(after)
    expect(new Linter().verify(after, config, { filename }).filter(({ ruleId }) => ruleId === message?.ruleId)).toEqual([])
  })
})
