import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def all_of(inputs):
    jobs = []
    for text in inputs:
        jobs.append(client.responses.create(model="gpt-4o", input=text))
    return await asyncio.gather(*jobs)


async def one_after_the_other(inputs):
    for text in inputs:
        await client.responses.create(model="gpt-4o", input=text)
