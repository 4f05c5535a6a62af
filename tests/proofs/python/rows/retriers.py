"""Calls again what fails, as the rows of the packages say that do nothing else."""

import backoff
import tenacity
from openai import BadRequestError, OpenAI, RateLimitError

client = OpenAI(max_retries=0)


class Capped(BaseException):
    """The provider has had enough. It is no exception, so that nothing tries again."""


def ask():
    try:
        return client.responses.create(model="gpt-4o-mini", input="Hello").output_text
    except BadRequestError:
        raise Capped() from None


def tenacity_bare(places):
    # A limit makes another decorator of it: beside a function, options are not looked at.
    decorated = tenacity.retry(**places.keyword)(ask) if places.keyword else tenacity.retry(ask)
    decorated()


def tenacity_retry(places):
    tenacity.retry(**places.receiver)(ask)()


def backoff_on_exception(places):
    backoff.on_exception(backoff.constant, RateLimitError, interval=0, **places.receiver)(ask)()
