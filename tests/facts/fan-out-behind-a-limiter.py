import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()
limit = asyncio.Semaphore(5)


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def limited(texts):
    async def one(text):
        async with limit:
            return await ask(text)

    return await asyncio.gather(*[one(text) for text in texts])


async def limiter_for_each(texts):
    async def one(text):
        async with asyncio.Semaphore(5):
            return await ask(text)

    return await asyncio.gather(*[one(text) for text in texts])
