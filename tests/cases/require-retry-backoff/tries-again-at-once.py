import asyncio
import json

from openai import APIError, AsyncOpenAI, OpenAI, RateLimitError

client = OpenAI()
aclient = AsyncOpenAI()
MAX_RETRIES = 3


def counted(text):
    for attempt in range(MAX_RETRIES):  # reports: require-retry-backoff
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except RateLimitError:
            print(f"attempt {attempt} failed")
    raise RuntimeError("no answer")


async def counted_in_a_coroutine(text):
    for _ in range(3):  # reports: require-retry-backoff
        try:
            return await aclient.responses.create(model="gpt-4o", input=text)
        except APIError as error:
            last = error
    raise last


def while_there_are_tries(text):
    tries = 0
    while tries < 5:  # reports: require-retry-backoff
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except Exception:
            tries += 1
    return None


def counted_down(text):
    left = 5
    while left > 0:  # reports: require-retry-backoff
        try:
            response = client.responses.create(model="gpt-4o", input=text)
            break
        except APIError:
            left -= 1
            continue
    return response


def with_an_else(text):
    for attempt in range(3):  # reports: require-retry-backoff
        try:
            response = client.responses.create(model="gpt-4o", input=text)
        except APIError:
            if attempt == 2:
                raise
        else:
            return response.output_text


def until_it_gives_up(text):
    attempt = 0
    while True:  # reports: require-retry-backoff
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            attempt += 1
            if attempt >= 5:
                raise


class Desk:
    def __init__(self):
        self.client = OpenAI()
        self.retries = 3

    def _request(self, text):
        return self.client.responses.create(model="gpt-4o", input=text)

    def answer(self, text):
        for _ in range(self.retries):  # reports: require-retry-backoff
            try:
                return json.loads(self._request(text).output_text)
            except APIError:
                continue
        return None
