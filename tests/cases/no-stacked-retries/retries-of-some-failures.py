# preset: strict
# A helper that tries only some failures again makes a stack where they are among those that the client tries again.
import json
import time

import anthropic
import backoff
import openai
from openai import OpenAI, BadRequestError, RateLimitError
from tenacity import retry, retry_if_exception, retry_if_exception_type, retry_if_not_exception_type, stop_after_attempt, wait_exponential

from project import ERRORS, gives_up

client = OpenAI()


class Refused(Exception):
    pass


def ask(text):
    return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_exception_type(json.JSONDecodeError))
def answers_that_do_not_parse(text):
    return json.loads(ask(text).output_text)


@backoff.on_exception(backoff.expo, json.JSONDecodeError, max_tries=9)
def by_another_library(text):
    return json.loads(ask(text).output_text)


@backoff.on_exception(backoff.expo, BadRequestError, max_tries=9)
def what_the_client_never_tries_again(text):
    return ask(text)


@backoff.on_exception(backoff.expo, (Refused, openai.AuthenticationError), max_tries=9)
def several_that_it_never_tries_again(text):
    return ask(text)


@backoff.on_exception(backoff.expo, anthropic.RateLimitError, max_tries=9)
def errors_of_another_client(text):
    return ask(text)


@backoff.on_exception(backoff.expo, ERRORS, max_tries=9)
def from_elsewhere(text):
    return ask(text)


@backoff.on_exception(backoff.expo, Exception, max_tries=9, giveup=lambda error: isinstance(error, openai.APIError))
def given_up_on(text):
    return ask(text)


@backoff.on_exception(backoff.expo, Exception, max_tries=9, giveup=gives_up)
def given_up_on_as_somebody_else_says(text):
    return ask(text)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_not_exception_type(openai.APIError))
def all_others(text):
    return ask(text)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_exception(lambda error: error.status_code == 400))
def by_a_status_that_it_never_tries_again(text):
    return ask(text)


def loop_over_others(text):
    for _ in range(9):
        try:
            return ask(text)
        except BadRequestError:
            time.sleep(5)
    raise Refused


def loop_over_the_same(text):
    for _ in range(9): # reports: no-stacked-retries
        try:
            return ask(text)
        except openai.APITimeoutError:
            time.sleep(5)
    raise Refused


@retry(stop=stop_after_attempt(9), wait=wait_exponential()) # reports: no-stacked-retries
def all_failures(text):
    return ask(text)


@backoff.on_exception(backoff.expo, Exception, max_tries=9) # reports: no-stacked-retries
def all_failures_by_name(text):
    return ask(text)


@backoff.on_exception(backoff.expo, RateLimitError, max_tries=9) # reports: no-stacked-retries
def rate_limits(text):
    return ask(text)


@backoff.on_exception(backoff.expo, (RateLimitError,), max_tries=8, max_time=1000, giveup=gives_up) # reports: no-stacked-retries
def rate_limits_as_long_as_somebody_else_says(text):
    return ask(text)


@backoff.on_exception(backoff.expo, Exception, max_tries=9, giveup=lambda error: isinstance(error, (Refused, BadRequestError))) # reports: no-stacked-retries
def all_but_some(text):
    return ask(text)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_exception_type((openai.APIConnectionError, ValueError))) # reports: no-stacked-retries
def lost_connections(text):
    return ask(text)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_exception_type(ValueError) | retry_if_exception_type(openai.APIError)) # reports: no-stacked-retries
def either(text):
    return ask(text)


def is_busy(error):
    return isinstance(error, openai.APIStatusError) and error.status_code in (429, 529)


@retry(stop=stop_after_attempt(9), wait=wait_exponential(), retry=retry_if_exception(is_busy)) # reports: no-stacked-retries
def asked_of_a_function(text):
    return ask(text)


def loop_over_others_by_hand(text):
    for _ in range(9):
        try:
            return ask(text)
        except Exception as error:
            if not isinstance(error, BadRequestError):
                raise
            time.sleep(5)
    raise Refused


def loop_over_the_same_by_hand(text):
    for _ in range(9): # reports: no-stacked-retries
        try:
            return ask(text)
        except Exception as error:
            if isinstance(error, BadRequestError):
                raise
            time.sleep(5)
    raise Refused
