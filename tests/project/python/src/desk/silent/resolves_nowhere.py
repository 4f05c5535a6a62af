import asyncio

from desk.nowhere import summarise
from ....above import more


async def every_document(docs):
    return await asyncio.gather(*[summarise(doc) for doc in docs], *[more(doc) for doc in docs])
