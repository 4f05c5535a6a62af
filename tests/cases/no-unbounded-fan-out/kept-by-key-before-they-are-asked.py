import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def summarise(text):
    response = await client.responses.create(model="gpt-4o-mini", input=text)
    return response.output_text


async def without_twins(answers):
    unique = {}
    for answer in answers:
        for result in answer["results"]:
            url = result["url"]
            if url not in unique:
                unique[url] = {**result, "query": answer["query"]}
    return await asyncio.gather(*[summarise(page["text"]) for page in unique.values()])  # reports: no-unbounded-fan-out


async def by_place(texts):
    kept = {}
    for text in texts:
        kept[text] = len(text)
    return await asyncio.gather(*[summarise(text) for text in kept])  # reports: no-unbounded-fan-out


# How many languages there are, nobody sees here.
async def by_language(pages):
    latest = {}
    for page in pages:
        latest[page["language"]] = page
    return await asyncio.gather(*[summarise(page["text"]) for page in latest.values()])


async def two_parts(question):
    asked = {}
    asked["short"] = "In one word: " + question
    asked["long"] = "In a page: " + question
    return await asyncio.gather(*[summarise(text) for text in asked.values()])


async def one_by_one(pages):
    unique = {}
    for page in pages:
        unique[page["url"]] = page
    return [await summarise(page["text"]) for page in unique.values()]
