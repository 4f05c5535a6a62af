import asyncio

from desk.broken import summarise


async def every_document(docs):
    return await asyncio.gather(*[summarise(doc) for doc in docs])
