import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def all_of(inputs):
    for i in range(0, len(inputs), 5):
        await asyncio.gather(*map(ask, inputs[i : i + 5]))
