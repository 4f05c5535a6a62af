import asyncio
import random
import time
from time import sleep

from openai import APIError, AsyncOpenAI, OpenAI, RateLimitError

client = OpenAI()
aclient = AsyncOpenAI()


def ask(text):
    return client.responses.create(model="gpt-4o", input=text)


def doubling(text):
    for attempt in range(5):
        try:
            return ask(text)
        except RateLimitError:
            time.sleep(2**attempt)
    raise RuntimeError("no answer")


def doubling_by_hand(text, delay=1):
    for _ in range(5):
        try:
            return ask(text)
        except APIError:
            sleep(delay)
            delay *= 2


async def in_a_coroutine(text):
    for attempt in range(5):
        try:
            return await aclient.responses.create(model="gpt-4o", input=text)
        except APIError:
            await asyncio.sleep(min(60, 2**attempt) * random.random())


def unless_it_was_the_last(text):
    for attempt in range(3):
        try:
            return ask(text)
        except APIError as error:
            if attempt == 2:
                raise
            print(error)
            time.sleep(1)


def after_the_attempt(text):
    tries = 0
    while tries < 3:
        try:
            return ask(text)
        except APIError:
            pass
        tries += 1
        time.sleep(tries)


def before_the_attempt(text):
    for attempt in range(3):
        if attempt > 0:
            time.sleep(2**attempt)
        try:
            return ask(text)
        except APIError:
            continue


def in_finally(text):
    for _ in range(3):
        try:
            return ask(text)
        except APIError:
            print("again")
        finally:
            time.sleep(0.5)


def backoff(attempt):
    time.sleep(min(60, 2**attempt))


def by_a_helper(text):
    for attempt in range(3):
        try:
            return ask(text)
        except APIError:
            backoff(attempt)


def as_long_as_it_is_told(text):
    for _ in range(3):
        try:
            return ask(text)
        except RateLimitError as error:
            time.sleep(float(error.response.headers.get("retry-after", 1)))


def over_a_list_of_delays(text):
    for delay in (1, 2, 4, 8):
        try:
            return ask(text)
        except APIError:
            time.sleep(delay)


async def by_a_helper_of_somebody_else(text, wait):
    for attempt in range(3):
        try:
            return await aclient.responses.create(model="gpt-4o", input=text)
        except APIError:
            await wait(attempt)
