import asyncio

from .one import one


async def two(text):
    return await one(text + ".")


async def both(texts):
    return await asyncio.gather(*[two(text) for text in texts])  # reports: no-unbounded-fan-out
