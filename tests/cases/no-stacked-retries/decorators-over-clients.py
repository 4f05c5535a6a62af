# preset: strict
# A decorator tries again what its client tries again.
import time

from openai import OpenAI
from tenacity import Retrying, retry, stop_after_attempt, wait_exponential

client = OpenAI()
once = OpenAI(max_retries=0)


@retry(stop=stop_after_attempt(5), wait=wait_exponential(max=60)) # reports: no-stacked-retries
def fifteen(text):
    return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


@retry(stop=stop_after_attempt(3), wait=wait_exponential(max=60))
def nine(text):
    return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(max=60))
def client_off(text):
    return once.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(max=60))
def call_off(text):
    return client.with_options(max_retries=0).responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


def loop_over_client(text):
    for attempt in range(5): # reports: no-stacked-retries
        try:
            return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)
        except Exception:
            if attempt == 4:
                raise
            time.sleep(2**attempt)


def attempts_over_client(text):
    for attempt in Retrying(stop=stop_after_attempt(6), wait=wait_exponential(max=60)): # reports: no-stacked-retries
        with attempt:
            return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


def from_elsewhere(text, attempts):
    for attempt in range(attempts):
        try:
            return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)
        except Exception:
            if attempt == attempts - 1:
                raise
            time.sleep(2**attempt)
