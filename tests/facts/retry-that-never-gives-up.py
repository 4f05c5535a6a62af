import time

from openai import OpenAI

client = OpenAI()


def answer(text):
    while True:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except Exception:
            time.sleep(1)
