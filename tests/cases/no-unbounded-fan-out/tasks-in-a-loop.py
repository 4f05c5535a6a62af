import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()
background = set()


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def forgotten(texts):
    for text in texts:
        asyncio.create_task(ask(text))  # reports: no-unbounded-fan-out


async def kept_in_a_list(texts):
    tasks = []
    for text in texts:
        task = asyncio.create_task(ask(text))
        tasks.append(task)
    return await asyncio.gather(*tasks)  # reports: no-unbounded-fan-out


async def awaited_later(texts):
    tasks = [asyncio.create_task(ask(text)) for text in texts]  # reports: no-unbounded-fan-out
    return [await task for task in tasks]


async def awaited_at_once(texts):
    return [await asyncio.create_task(ask(text)) for text in texts]


async def one_after_the_other(texts):
    answers = []
    for text in texts:
        answers.append(await ask(text))
    return answers


async def coroutines_awaited_one_by_one(texts):
    jobs = [ask(text) for text in texts]
    return [await job for job in jobs]


async def as_messages_arrive(queue: asyncio.Queue):
    while True:
        text = await queue.get()
        task = asyncio.create_task(ask(text))
        background.add(task)
        task.add_done_callback(background.discard)


async def for_each_request(websocket):
    async for text in websocket:
        asyncio.create_task(ask(text))
