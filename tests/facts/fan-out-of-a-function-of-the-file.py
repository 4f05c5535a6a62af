import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def all_of(texts):
    return await asyncio.gather(*map(summarise, texts))


async def summarise(text):
    response = await client.responses.create(model="gpt-4o", input=text)
    return response.output_text
