import asyncio

from ..clients.openai_client import client


async def classify_all(llm, texts):
    return await asyncio.gather(*[llm.responses.create(model="gpt-5", input=text) for text in texts])  # reports: no-unbounded-fan-out


async def main(texts):
    return await classify_all(client, texts)


def summariser(llm):
    async def summarise_all(texts):
        return await asyncio.gather(*[llm.responses.create(model="gpt-5", input=text) for text in texts])  # reports: no-unbounded-fan-out

    return summarise_all


summaries = summariser(client)


def with_client(use):
    return use(client)


async def translate(llm):
    while True:  # reports: no-unbounded-retry
        try:
            return await llm.responses.create(model="gpt-5", input="Hello.")
        except Exception as error:
            print(error)


translated = with_client(translate)
