import asyncio

import desk


async def every_document(docs):
    return await asyncio.gather(*[desk.summarise(doc) for doc in docs])  # reports: no-unbounded-fan-out
