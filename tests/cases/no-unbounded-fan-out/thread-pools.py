import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool

from openai import OpenAI

client = OpenAI()


def ask(text):
    return client.responses.create(model="gpt-4o", input=text).output_text


def mapped(texts):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(ask, texts))


def mapped_by_default(texts):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(ask, texts))


def submitted(texts):
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(ask, text) for text in texts]
        return [future.result() for future in as_completed(futures)]


def submitted_by_name(texts):
    pool = ThreadPoolExecutor(max_workers=8)
    futures = {pool.submit(ask, text): text for text in texts}
    for future in as_completed(futures):
        print(futures[future], future.result())


def in_processes(texts):
    with ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(ask, texts))


def in_a_pool(texts):
    with Pool(4) as pool:
        return pool.map(ask, texts)


def in_a_pool_of_threads(texts):
    with ThreadPool(processes=4) as pool:
        return list(pool.imap_unordered(ask, texts))


async def in_the_pool_of_the_loop(texts):
    loop = asyncio.get_running_loop()
    return await asyncio.gather(*[loop.run_in_executor(None, ask, text) for text in texts])


async def in_the_threads_of_asyncio(texts):
    return await asyncio.gather(*[asyncio.to_thread(ask, text) for text in texts])


class Desk:
    def __init__(self):
        self.pool = ThreadPoolExecutor(max_workers=4)

    def ask_all(self, texts):
        futures = []
        for text in texts:
            futures.append(self.pool.submit(ask, text))
        return [future.result() for future in futures]
