import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def worker(queue, answers):
    while True:
        text = await queue.get()
        answers.append(await ask(text))
        queue.task_done()


async def five_workers(texts):
    queue = asyncio.Queue()
    for text in texts:
        queue.put_nowait(text)
    answers = []
    workers = [asyncio.create_task(worker(queue, answers)) for _ in range(5)]
    await queue.join()
    for each in workers:
        each.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    return answers


async def drain(queue):
    while not queue.empty():
        await ask(queue.get_nowait())


async def three_that_drain(texts):
    queue = asyncio.Queue()
    for text in texts:
        await queue.put(text)
    await asyncio.gather(*[drain(queue) for _ in range(3)])
