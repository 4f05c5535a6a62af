import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def ask(text):
    return await client.responses.create(model="gpt-4o", input=text)


async def by_a_comprehension(texts):
    return await asyncio.gather(*[ask(text) for text in texts])  # reports: no-unbounded-fan-out


async def by_a_generator(texts):
    return await asyncio.gather(*(ask(text) for text in texts), return_exceptions=True)  # reports: no-unbounded-fan-out


async def by_map(texts):
    return await asyncio.gather(*map(ask, texts))  # reports: no-unbounded-fan-out


async def by_a_list(texts):
    jobs = []
    for text in texts:
        jobs.append(ask(text))
    return await asyncio.gather(*jobs)  # reports: no-unbounded-fan-out


async def by_a_list_of_tasks(texts):
    tasks = [asyncio.create_task(ask(text)) for text in texts]
    return await asyncio.gather(*tasks)  # reports: no-unbounded-fan-out


async def by_adding_up(texts):
    jobs = []
    for text in texts:
        jobs += [ask(text)]
    results = await asyncio.gather(*jobs)  # reports: no-unbounded-fan-out
    return results


async def by_a_dictionary(texts):
    tasks = {text: asyncio.create_task(ask(text)) for text in texts}
    await asyncio.gather(*tasks.values())  # reports: no-unbounded-fan-out
    return {text: task.result() for text, task in tasks.items()}


async def pairs(texts, models):
    return await asyncio.gather(*[client.responses.create(model=model, input=text) for text in texts for model in models])  # reports: no-unbounded-fan-out


async def only_some(texts):
    return await asyncio.gather(*[ask(text) for text in texts if text.strip()])  # reports: no-unbounded-fan-out


async def with_numbers(texts):
    return await asyncio.gather(*[ask(f"{i}: {text}") for i, text in enumerate(texts)])  # reports: no-unbounded-fan-out


def without_a_loop_of_ones_own(texts):
    async def main():
        return await asyncio.gather(*[ask(text) for text in texts])  # reports: no-unbounded-fan-out

    return asyncio.run(main())


async def until_the_first(texts):
    tasks = [asyncio.create_task(ask(text)) for text in texts]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)  # reports: no-unbounded-fan-out
    for task in pending:
        task.cancel()
    return done


async def as_they_come(texts):
    for answer in asyncio.as_completed([ask(text) for text in texts]):  # reports: no-unbounded-fan-out
        print(await answer)


async def under_a_timeout(texts):
    return await asyncio.wait_for(asyncio.gather(*[ask(text) for text in texts]), timeout=60)  # reports: no-unbounded-fan-out
