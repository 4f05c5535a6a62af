import asyncio

import desk.clients.openai_client


async def every_document(docs):
    return await asyncio.gather(*[desk.clients.openai_client.summarise(doc) for doc in docs])  # reports: no-unbounded-fan-out
