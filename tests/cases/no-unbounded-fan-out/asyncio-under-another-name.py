import asyncio as aio
import openai

client = openai.AsyncOpenAI()
limit = 3


async def one(text):
    return await client.responses.create(model="m", input=text)


async def every(texts):
    """All."""
    return await aio.gather(*(one(t) for t in texts))


async def outer(texts):
    async def inner():
        results = []
        async with aio.TaskGroup() as tg:
            results = [tg.create_task(one(t)) for t in texts]  # reports: no-unbounded-fan-out
        return results

    return await inner()


async def conditional(texts):
    jobs = [one(t) for t in texts] if texts else []
    return await aio.gather(*jobs)  # reports: no-unbounded-fan-out


async def later(texts):
    jobs: list = []
    for t in texts:
        if t:
            jobs.append(aio.create_task(one(t), name=t))
    for done in aio.as_completed(jobs):  # reports: no-unbounded-fan-out
        print(await done)


async def main():
    await aio.gather(every(["a"]), every(["b"]))


if __name__ == "__main__":
    aio.run(main())
