import asyncio

from desk.clients import summarise
from desk.gates import gate


async def one(doc):
    async with gate:
        return await summarise(doc)


async def every_document(docs):
    return await asyncio.gather(*[one(doc) for doc in docs])
