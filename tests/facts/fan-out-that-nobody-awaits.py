import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def notify(texts):
    for text in texts:
        asyncio.create_task(client.responses.create(model="gpt-4o", input=text))


async def tell(texts):
    for text in texts:
        asyncio.ensure_future(client.responses.create(model="gpt-4o", input=text))
