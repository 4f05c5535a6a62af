import asyncio

import httpx
from openai import AsyncOpenAI

client = AsyncOpenAI()


async def fetch(url):
    async with httpx.AsyncClient() as http:
        return (await http.get(url)).text


async def pages_for_one_question(urls, question):
    pages = await asyncio.gather(*[fetch(url) for url in urls])
    return await client.responses.create(model="gpt-4o", input="\n".join([question, *pages]))


async def the_tools_of_one_answer(messages, tools):
    message = (await client.chat.completions.create(model="gpt-4o", messages=messages)).choices[0].message
    return await asyncio.gather(*[tools[call.function.name](call.function.arguments) for call in message.tool_calls])


async def saved(answers, store):
    await asyncio.gather(*[store.create(answer) for answer in answers])


async def cancelled(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
