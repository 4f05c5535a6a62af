import asyncio

from openai import AsyncOpenAI


class Classifier:
    def __init__(self, client, limit=None):
        self.client = client
        self.limit = limit

    async def one(self, text):
        response = await self.client.responses.create(model="gpt-5", input=text)
        return response.output_text

    async def all(self, texts):
        return await asyncio.gather(*[self.one(text) for text in texts])  # reports: no-unbounded-fan-out

    async def one_by_one(self, texts):
        return [await self.one(text) for text in texts]


class Patient:
    def __init__(self, client):
        self.client = client
        self.slots = asyncio.Semaphore(3)

    async def one(self, text):
        async with self.slots:
            return await self.client.responses.create(model="gpt-5", input=text)

    async def all(self, texts):
        return await asyncio.gather(*[self.one(text) for text in texts])


async def main(texts):
    client = AsyncOpenAI()
    classifier = Classifier(client)
    await classifier.one_by_one(texts)
    await Patient(client).all(texts)
    return await classifier.all(texts)
