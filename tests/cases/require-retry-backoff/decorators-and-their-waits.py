import backoff
import tenacity
from openai import APIError, OpenAI, RateLimitError
from tenacity import retry, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_exponential, wait_fixed, wait_none, wait_random_exponential

client = OpenAI()


@retry(stop=stop_after_attempt(3))  # reports: require-retry-backoff
def at_once(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(stop=stop_after_attempt(3), wait=wait_none())  # reports: require-retry-backoff
def at_once_as_told(text):
    return client.responses.create(model="gpt-4o", input=text)


@tenacity.retry(stop=tenacity.stop_after_delay(30), retry=retry_if_exception_type(RateLimitError))  # reports: require-retry-backoff
async def at_once_for_a_while(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(stop=stop_after_attempt(6), wait=wait_random_exponential(min=1, max=60))
def longer_each_time(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(wait=wait_exponential(multiplier=1, min=4, max=10), stop=stop_after_attempt(3) | stop_after_delay(60), reraise=True)
def for_a_while(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(stop=stop_after_attempt(3), wait=wait_fixed(2))
async def the_same_each_time(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(stop=stop_after_attempt(3), wait=wait_fixed(3) + wait_random_exponential())
def both(text):
    return client.responses.create(model="gpt-4o", input=text)


def settings():
    return {"stop": stop_after_attempt(3), "wait": wait_fixed(1)}


@retry(**settings())
def as_the_settings_say(text):
    return client.responses.create(model="gpt-4o", input=text)


@backoff.on_exception(backoff.expo, RateLimitError, max_tries=5)
def by_another_library(text):
    return client.responses.create(model="gpt-4o", input=text)


@backoff.on_exception(backoff.constant, APIError, interval=5, max_time=60)
def by_another_library_for_a_while(text):
    return client.responses.create(model="gpt-4o", input=text)


@retry(stop=stop_after_attempt(3))
def something_else(path):
    with open(path) as file:
        return file.read()
