import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def all_of(inputs):
    return await asyncio.gather(*map(summarise, inputs))


async def summarise(text):
    response = await client.responses.create(model="gpt-4o", input=text)
    return response.output_text
