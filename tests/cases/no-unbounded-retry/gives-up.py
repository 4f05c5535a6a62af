import asyncio
import itertools
import time

import backoff
from openai import APIError, AsyncOpenAI, AuthenticationError, OpenAI
from tenacity import retry, stop_after_attempt, stop_after_delay, wait_fixed

client = OpenAI()
aclient = AsyncOpenAI()


def after_five(text):
    attempt = 0
    while True:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            attempt += 1
            if attempt >= 5:
                raise
            time.sleep(2**attempt)


def after_as_many_as_told(text, retries):
    while True:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            if retries == 0:
                raise
            retries -= 1
            time.sleep(1)


def after_a_minute(text):
    deadline = time.monotonic() + 60
    while True:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            if time.monotonic() > deadline:
                raise
            time.sleep(1)


def while_there_is_time(text):
    start = time.time()
    while time.time() - start < 60:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            time.sleep(1)


async def under_a_deadline(text):
    async with asyncio.timeout(60):
        while True:
            try:
                return await aclient.responses.create(model="gpt-4o", input=text)
            except APIError:
                await asyncio.sleep(1)


async def _patiently(text):
    while True:
        try:
            return await aclient.responses.create(model="gpt-4o", input=text)
        except APIError:
            await asyncio.sleep(1)


async def under_the_callers_deadline(text):
    return await asyncio.wait_for(_patiently(text), timeout=60)


def while_it_counts(text):
    for attempt in itertools.count():
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            if attempt > 3:
                raise
            time.sleep(1)


def by_itself(text, tries=3):
    try:
        return client.responses.create(model="gpt-4o", input=text)
    except APIError:
        if tries <= 1:
            raise
        time.sleep(1)
        return by_itself(text, tries - 1)


def until_a_person_stops_it(text):
    while True:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError as error:
            print(error)
            if input("Again? ") != "y":
                raise


def until_somebody_says_stop(text, stop):
    while not stop.is_set():
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            stop.wait(5)


@retry(stop=stop_after_attempt(5), wait=wait_fixed(1))
def told(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(stop=(stop_after_delay(10) | stop_after_attempt(5)), wait=wait_fixed(1))
def told_twice(text):
    return client.responses.create(model="gpt-4o", input=text)


@backoff.on_exception(backoff.expo, APIError, max_time=60)
def by_another_library(text):
    return client.responses.create(model="gpt-4o", input=text)


@backoff.on_exception(backoff.expo, APIError, giveup=lambda error: isinstance(error, AuthenticationError))
def unless_it_is_hopeless(text):
    return client.responses.create(model="gpt-4o", input=text)
