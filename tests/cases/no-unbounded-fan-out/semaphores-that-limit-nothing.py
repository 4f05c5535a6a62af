import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def one_each(text):
    async with asyncio.Semaphore(5):
        return await client.responses.create(model="gpt-4o", input=text)


async def made_inside(texts):
    return await asyncio.gather(*[one_each(text) for text in texts])  # reports: no-unbounded-fan-out


async def also_one_each(text):
    limit = asyncio.Semaphore(5)
    async with limit:
        return await client.responses.create(model="gpt-4o", input=text)


async def also_made_inside(texts):
    return await asyncio.gather(*map(also_one_each, texts))  # reports: no-unbounded-fan-out


async def round_all_of_them(texts):
    limit = asyncio.Semaphore(5)
    async with limit:
        return await asyncio.gather(*[client.responses.create(model="gpt-4o", input=text) for text in texts])  # reports: no-unbounded-fan-out


async def before_the_call(text, limit):
    async with limit:
        prompt = text.strip()
    return await client.responses.create(model="gpt-4o", input=prompt)


async def round_something_else(texts):
    limit = asyncio.Semaphore(5)
    return await asyncio.gather(*[before_the_call(text, limit) for text in texts])  # reports: no-unbounded-fan-out
