# preset: strict
from openai import OpenAI

from trim import trim

client = OpenAI(timeout=60)


def sends_the_last_turns():
    messages = []
    while True:
        messages.append({"role": "user", "content": input("> ")})
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages[-20:])
        messages.append(completion.choices[0].message)


def drops_the_oldest():
    messages = []
    while True:
        messages.append({"role": "user", "content": input("> ")})
        if len(messages) > 40:
            messages.pop(0)
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)
        messages.append(completion.choices[0].message)


def deletes_the_oldest():
    messages = []
    while True:
        messages.append({"role": "user", "content": input("> ")})
        del messages[:-40]
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)
        messages.append(completion.choices[0].message)


def trims_by_a_helper():
    messages = []
    while True:
        messages.append({"role": "user", "content": input("> ")})
        messages = trim(messages)
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)
        messages.append(completion.choices[0].message)


def assigns_a_slice():
    messages = []
    while True:
        messages.append({"role": "user", "content": input("> ")})
        messages = messages[-40:]
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)
        messages.append(completion.choices[0].message)


def begins_anew_on_request():
    messages = []
    while True:
        question = input("> ")
        if question == "/clear":
            messages = []
        messages.append({"role": "user", "content": question})
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)
        messages.append(completion.choices[0].message)


def each_question_alone():
    while True:
        messages = [{"role": "system", "content": "Be brief."}]
        messages.append({"role": "user", "content": input("> ")})
        print(client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages))


def few_turns(question):
    messages = [{"role": "user", "content": question}]
    for _ in range(10):
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)
        messages.append(completion.choices[0].message)
        if not completion.choices[0].message.tool_calls:
            return messages


class WithAReset:
    def __init__(self):
        self.messages = []

    def reset(self):
        self.messages.clear()

    def say(self, text):
        self.messages.append({"role": "user", "content": text})
        return client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=self.messages)


class HandedOver:
    def __init__(self, messages):
        self.messages = messages

    def say(self, text):
        self.messages.append({"role": "user", "content": text})
        return client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=self.messages)


class Shown:
    def __init__(self):
        self.messages = []

    def say(self, text):
        self.messages.append({"role": "user", "content": text})
        return client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=self.messages)

    def tokens(self):
        return sum(len(message["content"]) for message in self.messages if message) + len(self.messages)


def given_by_the_caller(messages, text):
    messages.append({"role": "user", "content": text})
    return client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)


sessions = {}


def sessions_that_end(user, text):
    turns = sessions.setdefault(user, [])
    turns.append({"role": "user", "content": text})
    answer = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=turns)
    if text == "bye":
        del sessions[user]
    return answer


class OneQuestion:
    def __init__(self):
        self.turns = []

    def pose(self, text):
        self.turns.append({"role": "user", "content": text})
        return client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=self.turns)


def answer(text):
    one = OneQuestion()
    return one.pose(text)
