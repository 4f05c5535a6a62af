import asyncio

from desk.chunks import chunks_of
from desk.pauses import back_off


async def every_chunk(docs):
    await asyncio.gather(*[back_off(len(chunk)) for chunk in chunks_of(docs, 5)])
