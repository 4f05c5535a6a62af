import asyncio

from .openai_client import summarise

gate = asyncio.Semaphore(4)


async def summarise_4(text: str) -> str:
    async with gate:
        return await summarise(text)
