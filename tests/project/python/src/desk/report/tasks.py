import asyncio

from desk.clients import summarise


async def every_document(docs):
    async with asyncio.TaskGroup() as group:
        for doc in docs:
            group.create_task(summarise(doc))  # reports: no-unbounded-fan-out
