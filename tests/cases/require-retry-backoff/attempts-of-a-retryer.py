from openai import AsyncOpenAI, OpenAI
from tenacity import AsyncRetrying, Retrying, stop_after_attempt, wait_exponential, wait_fixed

client = OpenAI()
aclient = AsyncOpenAI()


def at_once(text):
    for attempt in Retrying(stop=stop_after_attempt(3)):  # reports: require-retry-backoff
        with attempt:
            return client.responses.create(model="gpt-4o", input=text)


async def at_once_in_a_coroutine(text):
    async for attempt in AsyncRetrying(stop=stop_after_attempt(3)):  # reports: require-retry-backoff
        with attempt:
            response = await aclient.responses.create(model="gpt-4o", input=text)
    return response


def called(text):
    retryer = Retrying(stop=stop_after_attempt(3))
    return retryer(client.responses.create, model="gpt-4o", input=text)  # reports: require-retry-backoff


def patient(text):
    for attempt in Retrying(stop=stop_after_attempt(3), wait=wait_fixed(2)):
        with attempt:
            return client.responses.create(model="gpt-4o", input=text)


async def patient_in_a_coroutine(text):
    async for attempt in AsyncRetrying(stop=stop_after_attempt(3), wait=wait_exponential(max=60), reraise=True):
        with attempt:
            return await aclient.responses.create(model="gpt-4o", input=text)


def patient_and_called(text):
    retryer = Retrying(stop=stop_after_attempt(3), wait=wait_fixed(2))
    return retryer(client.responses.create, model="gpt-4o", input=text)


def of_something_else(path):
    for attempt in Retrying(stop=stop_after_attempt(3)):
        with attempt:
            with open(path) as file:
                return file.read()
