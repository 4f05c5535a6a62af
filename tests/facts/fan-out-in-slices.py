import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def all_of(texts):
    for i in range(0, len(texts), 5):
        await asyncio.gather(*map(ask, texts[i : i + 5]))
