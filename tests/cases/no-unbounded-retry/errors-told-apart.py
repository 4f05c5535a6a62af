import time
from openai import APIError, OpenAI, RateLimitError
client = OpenAI()


def ends_for_one_kind(text):
    n = 0
    while True:  # reports: no-unbounded-retry
        try:
            return client.responses.create(model="m", input=text)
        except Exception as e:
            if isinstance(e, RateLimitError):
                n += 1
                if n > 10:
                    raise
            time.sleep(1)


def ends_for_one_status(text):
    n = 0
    while True:  # reports: no-unbounded-retry
        try:
            return client.responses.create(model="m", input=text)
        except APIError as e:
            n += 1
            if e.status_code == 429 and n > 5:
                raise
            time.sleep(1)


def ends_for_all(text):
    n = m = 0
    while True:
        try:
            return client.responses.create(model="m", input=text)
        except APIError as e:
            if e.status_code == 429:
                n += 1
                if n > 5:
                    raise
            else:
                m += 1
                if m > 2:
                    raise
            time.sleep(1)


def throws_what_is_not_one(text):
    while True:  # reports: no-unbounded-retry
        try:
            return client.responses.create(model="m", input=text)
        except Exception as e:
            if not isinstance(e, RateLimitError):
                raise
            time.sleep(1)


def throws_the_others(text):
    n = 0
    while True:
        try:
            return client.responses.create(model="m", input=text)
        except RateLimitError as e:
            n += 1
            if n > 10:
                raise
            time.sleep(1)
        except Exception:
            raise


def leaves_the_others(text):
    n = 0
    while True:
        try:
            return client.responses.create(model="m", input=text)
        except RateLimitError:
            n += 1
            if n > 10:
                break
            time.sleep(1)
        except ValueError:
            return None


def counts_either(text):
    n = 0
    while n < 5:
        try:
            return client.responses.create(model="m", input=text)
        except RateLimitError:
            n += 1
            time.sleep(1)
        except ValueError:
            n += 1
            time.sleep(1)
