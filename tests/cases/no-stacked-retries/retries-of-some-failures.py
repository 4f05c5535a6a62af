# preset: strict
# A helper that tries only some failures again may leave out those that the client tries again.
import json

import backoff
from openai import OpenAI
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_exponential

client = OpenAI()


def ask(text):
    return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_exception_type(json.JSONDecodeError))
def answers_that_do_not_parse(text):
    return json.loads(ask(text).output_text)


@backoff.on_exception(backoff.expo, json.JSONDecodeError, max_tries=9)
def by_another_library(text):
    return json.loads(ask(text).output_text)


@retry(stop=stop_after_attempt(9), wait=wait_exponential()) # reports: no-stacked-retries
def all_failures(text):
    return ask(text)
