import asyncio

from openai import AsyncOpenAI


async def classify(client, text):
    response = await client.responses.create(model="gpt-4o-mini", input=text)
    return response.output_text


async def classify_all(client, texts):
    return await asyncio.gather(*(classify(client, text) for text in texts))  # reports: no-unbounded-fan-out


async def one_by_one(client, texts):
    return [await classify(client, text) for text in texts]


async def main(texts):
    client = AsyncOpenAI()
    await classify_all(client, texts)
    await one_by_one(client, texts)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(classify(client, text)) for text in texts]  # reports: no-unbounded-fan-out
    return [task.result() for task in tasks]
