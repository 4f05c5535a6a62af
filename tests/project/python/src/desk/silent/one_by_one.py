from desk.clients import summarise


async def every_document(docs):
    return [await summarise(doc) for doc in docs]
