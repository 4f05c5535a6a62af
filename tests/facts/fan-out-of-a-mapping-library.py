from concurrent.futures import ThreadPoolExecutor

from openai import OpenAI

client = OpenAI()


def ask(text):
    return client.responses.create(model="gpt-4o", input=text)


def all_of(texts, wide):
    with ThreadPoolExecutor() as pool:
        list(pool.map(ask, texts))
    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(ask, texts))
    with ThreadPoolExecutor(max_workers=wide) as pool:
        list(pool.map(ask, texts))
