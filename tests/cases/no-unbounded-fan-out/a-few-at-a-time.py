import asyncio
import itertools
from itertools import batched, islice

from openai import AsyncOpenAI

client = AsyncOpenAI()
MODELS = ["gpt-4o", "gpt-4o-mini"]


async def ask(text, model="gpt-4o"):
    return await client.responses.create(model=model, input=text)


async def slices(texts):
    answers = []
    for start in range(0, len(texts), 5):
        answers += await asyncio.gather(*[ask(text) for text in texts[start : start + 5]])
    return answers


async def slices_of_a_constant_width(texts, size=5):
    batches = [texts[i : i + size] for i in range(0, len(texts), size)]
    for batch in batches:
        await asyncio.gather(*[ask(text) for text in batch])


async def batches(texts):
    for batch in batched(texts, 5):
        await asyncio.gather(*map(ask, batch))


async def batches_of_itertools(texts):
    for batch in itertools.batched(texts, 5):
        await asyncio.gather(*(ask(text) for text in batch))


def chunks(items, size):
    for start in range(0, len(items), size):
        yield items[start : start + size]


async def chunks_by_hand(texts):
    for chunk in chunks(texts, 10):
        await asyncio.gather(*[ask(text) for text in chunk])


async def the_first_three(texts):
    return await asyncio.gather(*[ask(text) for text in texts[:3]])


async def the_last_three(texts):
    return await asyncio.gather(*[ask(text) for text in texts[-3:]])


async def the_first_of_many(texts):
    return await asyncio.gather(*[ask(text) for text in islice(texts, 3)])


async def of_two_models(text):
    return await asyncio.gather(*[ask(text, model) for model in MODELS])


async def three_samples(text):
    return await asyncio.gather(*[ask(text) for _ in range(3)])


async def two_questions(text):
    title, summary = await asyncio.gather(ask(f"Title: {text}"), ask(f"Summary: {text}"))
    return title, summary


async def as_many_as_asked_for(text, wanted):
    return await asyncio.gather(*[ask(text) for _ in range(wanted)])


async def few_or_none(texts):
    if len(texts) > 5:
        raise ValueError("five at the most")
    return await asyncio.gather(*[ask(text) for text in texts])


async def emptied_when_full(texts):
    jobs = []
    for text in texts:
        jobs.append(ask(text))
        if len(jobs) >= 5:
            await asyncio.gather(*jobs)
            jobs = []
    if jobs:
        await asyncio.gather(*jobs)


async def fifty_samples(text):
    return await asyncio.gather(*[ask(text) for _ in range(50)])  # reports: no-unbounded-fan-out
