import functools
import time
import random
from openai import OpenAI, RateLimitError

client = OpenAI()


def retry_with_exponential_backoff(func, initial_delay=1, exponential_base=2, jitter=True, max_retries=10, errors=(RateLimitError,)):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        num_retries = 0
        delay = initial_delay
        while True:
            try:
                return func(*args, **kwargs)
            except errors as e:
                num_retries += 1
                if num_retries > max_retries:
                    raise Exception(f"Maximum number of retries ({max_retries}) exceeded.")
                delay *= exponential_base * (1 + jitter * random.random())
                time.sleep(delay)
            except Exception as e:
                raise e
    return wrapper


@retry_with_exponential_backoff
def completions_with_backoff(**kwargs):
    return client.chat.completions.create(**kwargs)


def delayed_completion(delay_in_seconds=1, **kwargs):
    time.sleep(delay_in_seconds)
    return client.chat.completions.create(**kwargs)


def retry(times=3, delay=2):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except Exception as exc:
                    if attempt == times - 1:
                        raise
                    time.sleep(delay * (attempt + 1))
        return wrapper
    return decorator


@retry(times=5)
def asked(prompt):
    return client.responses.create(model="m", input=prompt)


def at_once(times=3):
    def decorator(func):
        def wrapper(*args, **kwargs):
            for attempt in range(times):  # reports: require-retry-backoff
                try:
                    return func(*args, **kwargs)
                except Exception:
                    continue
        return wrapper
    return decorator


@at_once()
def hammered(prompt):
    return client.responses.create(model="m", input=prompt)
