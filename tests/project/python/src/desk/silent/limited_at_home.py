import asyncio

from desk.clients.queued import summarise_4


async def every_document(docs):
    return await asyncio.gather(*[summarise_4(doc) for doc in docs])
