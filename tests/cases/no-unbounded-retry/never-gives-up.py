import asyncio
import time

import backoff
import tenacity
from openai import APIError, AsyncOpenAI, OpenAI, RateLimitError
from tenacity import AsyncRetrying, Retrying, retry, wait_exponential, wait_fixed

client = OpenAI()
aclient = AsyncOpenAI()


def at_once(text):
    while True:  # reports: no-unbounded-retry
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            continue


def after_a_while(text):
    while True:  # reports: no-unbounded-retry
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except RateLimitError:
            time.sleep(20)


async def in_a_coroutine(text):
    delay = 1
    while True:  # reports: no-unbounded-retry
        try:
            return await aclient.responses.create(model="gpt-4o", input=text)
        except Exception as error:
            print(error)
            await asyncio.sleep(delay)
            delay = min(delay * 2, 60)


def until_there_is_an_answer(text):
    answer = None
    while answer is None:  # reports: no-unbounded-retry
        try:
            answer = client.responses.create(model="gpt-4o", input=text)
        except APIError:
            time.sleep(1)
    return answer


def until_it_went_well(text):
    done = False
    while not done:  # reports: no-unbounded-retry
        try:
            answer = client.responses.create(model="gpt-4o", input=text)
            done = True
        except APIError as error:
            print(error)
    return answer


def by_itself(text):
    try:
        return client.responses.create(model="gpt-4o", input=text)
    except APIError:
        time.sleep(1)
        return by_itself(text)  # reports: no-unbounded-retry


@retry  # reports: no-unbounded-retry
def bare(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry()  # reports: no-unbounded-retry
def told_nothing(text):
    return client.responses.create(model="gpt-4o", input=text)


@tenacity.retry(wait=wait_exponential(max=60))  # reports: no-unbounded-retry
async def told_to_wait(text):
    return await aclient.responses.create(model="gpt-4o", input=text)


@backoff.on_exception(backoff.expo, RateLimitError)  # reports: no-unbounded-retry
def by_another_library(text):
    return client.responses.create(model="gpt-4o", input=text)


def attempts(text):
    for attempt in Retrying(wait=wait_fixed(1)):  # reports: no-unbounded-retry
        with attempt:
            return client.responses.create(model="gpt-4o", input=text)


async def attempts_in_a_coroutine(text):
    async for attempt in AsyncRetrying(wait=wait_fixed(1)):  # reports: no-unbounded-retry
        with attempt:
            return await aclient.responses.create(model="gpt-4o", input=text)
