import asyncio
import functools
from contextlib import asynccontextmanager

from openai import AsyncOpenAI

client = AsyncOpenAI()
slots = asyncio.Semaphore(5)


async def ask(text):
    async with slots:
        return await client.responses.create(model="gpt-4o", input=text)


async def of_the_module(texts):
    return await asyncio.gather(*[ask(text) for text in texts])


async def of_the_function(texts):
    limit = asyncio.Semaphore(3)

    async def one(text):
        async with limit:
            return await client.responses.create(model="gpt-4o", input=text)

    return await asyncio.gather(*map(one, texts))


async def handed_on(text, limit):
    async with limit:
        return await client.responses.create(model="gpt-4o", input=text)


async def of_a_parameter(texts, limit=None):
    limit = limit or asyncio.Semaphore(4)
    return await asyncio.gather(*(handed_on(text, limit) for text in texts))


async def of_a_typed_parameter(texts, limit: asyncio.Semaphore):
    return await asyncio.gather(*(handed_on(text, limit) for text in texts))


class Desk:
    slots = asyncio.Semaphore(5)

    def __init__(self, most=5):
        self.client = AsyncOpenAI()
        self.limit = asyncio.Semaphore(most)

    async def ask(self, text):
        async with self.limit:
            return await self.client.responses.create(model="gpt-4o", input=text)

    async def tell(self, text):
        async with self.slots:
            return await self.client.responses.create(model="gpt-4o", input=text)

    async def ask_all(self, texts):
        return await asyncio.gather(*[self.ask(text) for text in texts])

    async def tell_all(self, texts):
        return await asyncio.gather(*[self.tell(text) for text in texts])


def limited(most):
    limit = asyncio.Semaphore(most)

    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            async with limit:
                return await function(*args, **kwargs)

        return wrapper

    return decorate


@limited(5)
async def decorated(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def by_a_decorator(texts):
    return await asyncio.gather(*[decorated(text) for text in texts])


async def by_hand(text):
    await slots.acquire()
    try:
        return await client.responses.create(model="gpt-4o", input=text)
    finally:
        slots.release()


async def all_by_hand(texts):
    return await asyncio.gather(*[by_hand(text) for text in texts])


@asynccontextmanager
async def a_place():
    async with slots:
        yield


async def in_a_place(text):
    async with a_place():
        return await client.responses.create(model="gpt-4o", input=text)


async def all_in_places(texts):
    return await asyncio.gather(*[in_a_place(text) for text in texts])


async def gather_with_limit(most, *jobs):
    limit = asyncio.Semaphore(most)

    async def one(job):
        async with limit:
            return await job

    return await asyncio.gather(*(one(job) for job in jobs))


async def by_a_helper(texts):
    return await gather_with_limit(5, *[client.responses.create(model="gpt-4o", input=text) for text in texts])
