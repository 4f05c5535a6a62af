import time

from openai import OpenAI

client = OpenAI()


def by_the_clock(messages):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
        messages.append(response.choices[0].message)


def by_the_caller(messages, stop):
    while not stop.is_set():
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
        messages.append(response.choices[0].message)
