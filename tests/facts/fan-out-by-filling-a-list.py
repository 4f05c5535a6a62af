import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def all_of(texts):
    jobs = []
    for text in texts:
        jobs.append(client.responses.create(model="gpt-4o", input=text))
    return await asyncio.gather(*jobs)


async def one_after_the_other(texts):
    for text in texts:
        await client.responses.create(model="gpt-4o", input=text)
