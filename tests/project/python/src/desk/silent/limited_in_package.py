import asyncio

from desk.clients import queued


async def every_document(docs):
    return await asyncio.gather(*[queued.summarise_4(doc) for doc in docs])
