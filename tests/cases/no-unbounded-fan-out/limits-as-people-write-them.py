import asyncio
import time
from asyncio import Semaphore
from openai import AsyncOpenAI
from tqdm.asyncio import tqdm, tqdm_asyncio
from aiolimiter import AsyncLimiter

client = AsyncOpenAI()
limiter = AsyncLimiter(10, 60)


async def process(text: str, sem: Semaphore):
    async with sem:
        return await client.responses.create(model="m", input=text)


async def a(texts):
    sem = Semaphore(10)
    tasks = [process(t, sem) for t in texts]
    return await tqdm_asyncio.gather(*tasks)


async def b(texts):
    sem = Semaphore(10)
    tasks = [asyncio.create_task(process(t, sem)) for t in texts]
    results = []
    for f in tqdm(asyncio.as_completed(tasks), total=len(tasks)):
        results.append(await f)
    return results


async def rated(t):
    async with limiter:
        return await client.responses.create(model="m", input=t)


async def c(texts):
    return await asyncio.gather(*(rated(t) for t in texts))


async def d(texts):
    jobs = []
    for t in texts:
        jobs.append(asyncio.create_task(client.responses.create(model="m", input=t)))
        await asyncio.sleep(0.5)
    return await asyncio.gather(*jobs)


async def e(texts, concurrency):
    sem = asyncio.Semaphore(concurrency)

    async def bound(t):
        async with sem:
            return await client.responses.create(model="m", input=t)

    return await asyncio.gather(*[asyncio.ensure_future(bound(t)) for t in texts])


async def f(texts):
    pending = set()
    for t in texts:
        if len(pending) >= 5:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        pending.add(asyncio.create_task(client.responses.create(model="m", input=t)))
    await asyncio.wait(pending)


class Pool:
    def __init__(self, size):
        self._sem = asyncio.Semaphore(size)

    async def run(self, coro):
        async with self._sem:
            return await coro


async def g(texts):
    pool = Pool(5)
    return await asyncio.gather(*[pool.run(client.responses.create(model="m", input=t)) for t in texts])


async def h(texts):
    return await asyncio.gather(*[client.responses.create(model="m", input=t) for t in texts[:5]], return_exceptions=True)


async def j(texts):
    results = await asyncio.gather(*[client.responses.create(model=m, input=texts) for m in ("a", "b", "c")])
    return results


async def k(sections):
    for group in zip(*[iter(sections)] * 4):
        await asyncio.gather(*[client.responses.create(model="m", input=t) for t in group])
