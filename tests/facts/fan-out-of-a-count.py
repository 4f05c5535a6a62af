import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def samples(text, wanted):
    await asyncio.gather(*[ask(text) for _ in range(500)])
    await asyncio.gather(*[ask(text) for _ in [1, 2, 3]])
    await asyncio.gather(*[ask(text) for _ in range(wanted)])
    await asyncio.gather(ask(text), ask(text))
