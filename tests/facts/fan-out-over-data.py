import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def all_of(chats):
    return await asyncio.gather(*[client.chat.completions.create(model="gpt-4o", messages=messages) for messages in chats])


async def first(chats):
    return await asyncio.wait([asyncio.create_task(client.chat.completions.create(model="gpt-4o", messages=messages)) for messages in chats[:3]])
