import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def summarise(text):
    response = await client.responses.create(model="gpt-4o-mini", input=text)
    return response.output_text


async def nothing():
    return None


async def asked_or_nothing(pages):
    tasks = [nothing() if not page.get("text") else summarise(page["text"]) for page in pages]
    return await asyncio.gather(*tasks)  # reports: no-unbounded-fan-out


async def either_way(pages, brief):
    return await asyncio.gather(  # reports: no-unbounded-fan-out
        *[summarise(page[:100]) if brief else summarise(page) for page in pages]
    )


async def appended(pages):
    tasks = []
    for page in pages:
        tasks.append(summarise(page) if page else nothing())
    return await asyncio.gather(*tasks)  # reports: no-unbounded-fan-out


async def one_after_the_other(pages):
    return [await summarise(page) if page else None for page in pages]


async def under_a_limit(pages):
    semaphore = asyncio.Semaphore(4)

    async def limited(page):
        async with semaphore:
            return await summarise(page)

    return await asyncio.gather(*[limited(page) if page else nothing() for page in pages])


async def neither_asks(pages):
    return await asyncio.gather(*[nothing() if page else asyncio.sleep(1) for page in pages])
