import asyncio

from desk.chunks import chunks_of
from desk.clients import summarise


async def every_document(docs):
    summaries = []
    for chunk in chunks_of(docs, 5):
        summaries += await asyncio.gather(*[summarise(doc) for doc in chunk])
    return summaries
