import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()
slots = asyncio.Semaphore(5)


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def ask_in_turn(text):
    async with slots:
        return await ask(text)


async def flood(texts):
    async with asyncio.TaskGroup() as group:
        for text in texts:
            group.create_task(ask(text))  # reports: no-unbounded-fan-out


async def flood_by_a_comprehension(texts):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(ask(text)) for text in texts]  # reports: no-unbounded-fan-out
    return [task.result() for task in tasks]


async def limited(texts):
    async with asyncio.TaskGroup() as group:
        for text in texts:
            group.create_task(ask_in_turn(text))


async def limited_by_what_is_handed_on(texts):
    limit = asyncio.Semaphore(3)

    async def one(text, limit):
        async with limit:
            return await ask(text)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(text, limit)) for text in texts]
    return [task.result() for task in tasks]


async def two(text):
    async with asyncio.TaskGroup() as group:
        summary = group.create_task(ask(f"Summarise: {text}"))
        title = group.create_task(ask(f"A title for: {text}"))
    return summary.result(), title.result()


async def three_opinions(text):
    async with asyncio.TaskGroup() as group:
        for tone in ("kind", "strict", "neutral"):
            group.create_task(ask(f"{tone}: {text}"))


async def five_at_a_time(texts):
    for start in range(0, len(texts), 5):
        async with asyncio.TaskGroup() as group:
            for text in texts[start : start + 5]:
                group.create_task(ask(text))
