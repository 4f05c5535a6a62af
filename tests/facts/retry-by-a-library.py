from openai import OpenAI
from tenacity import retry, stop_after_attempt, wait_none, wait_random_exponential

client = OpenAI()


def ask():
    return client.responses.create(model="gpt-4o", input="Hello")


def answer(attempts):
    retry(wait=wait_random_exponential())(ask)()
    retry(stop=stop_after_attempt(3), wait=wait_none())(ask)()
    retry(stop=stop_after_attempt(float("inf")), wait=wait_random_exponential())(ask)()
    retry(stop=stop_after_attempt(attempts), wait=wait_random_exponential())(ask)()
