import asyncio
import functools
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from openai import AsyncOpenAI, OpenAI

client = AsyncOpenAI()
plain = OpenAI()


async def ask(model, text):
    return await client.responses.create(model=model, input=text)


def ask_now(model, text):
    return plain.responses.create(model=model, input=text)


async def flood(texts):
    return await asyncio.gather(*map(partial(ask, "gpt-4o"), texts))  # reports: no-unbounded-fan-out


async def flood_by_name(texts):
    ask_cheaply = functools.partial(ask, "gpt-4o-mini")
    return await asyncio.gather(*[ask_cheaply(text) for text in texts])  # reports: no-unbounded-fan-out


async def flood_of_requests(texts):
    request = partial(client.responses.create, model="gpt-4o")
    return await asyncio.gather(*[request(input=text) for text in texts])  # reports: no-unbounded-fan-out


def in_a_pool(texts):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(partial(ask_now, "gpt-4o"), texts))


async def in_the_pool_of_the_loop(texts):
    loop = asyncio.get_running_loop()
    return await asyncio.gather(*[loop.run_in_executor(None, partial(ask_now, "gpt-4o", text)) for text in texts])
