# preset: strict
from collections import defaultdict

from anthropic import Anthropic
from openai import OpenAI

client = OpenAI(timeout=60)
anthropic = Anthropic(timeout=60)


def chat_with_a_person():
    messages = [{"role": "system", "content": "Be brief."}]
    while True:
        question = input("> ")
        if question == "exit":
            break
        messages.append({"role": "user", "content": question})
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=messages)  # reports: no-unbounded-history
        messages.append({"role": "assistant", "content": completion.choices[0].message.content})
        print(completion.choices[0].message.content)


history = []


@app.post("/chat")
def answer_from_the_module(question):
    history.append({"role": "user", "content": question})
    completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=[{"role": "system", "content": "Be brief."}] + history)  # reports: no-unbounded-history
    history.append({"role": "assistant", "content": completion.choices[0].message.content})
    return completion.choices[0].message.content


sessions = defaultdict(list)


def answer_for_each_user(user, question):
    sessions[user].append({"role": "user", "content": question})
    message = anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=500, messages=sessions[user])  # reports: no-unbounded-history
    sessions[user].append({"role": "assistant", "content": message.content})
    return message.content


by_user = {}


def answer_for_each_key(user, question):
    turns = by_user.setdefault(user, [])
    turns.append({"role": "user", "content": question})
    message = anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=500, messages=turns)  # reports: no-unbounded-history
    turns.append({"role": "assistant", "content": message.content})
    return message.content


class Chat:
    def __init__(self):
        self.messages = [{"role": "system", "content": "Be brief."}]

    def say(self, text):
        self.messages.append({"role": "user", "content": text})
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=self.messages)  # reports: no-unbounded-history
        self.messages += [{"role": "assistant", "content": completion.choices[0].message.content}]
        return completion.choices[0].message.content


class Bot:
    def __init__(self):
        self.turns = []

    def reply(self, text):
        self.turns.append({"role": "user", "content": text})
        completion = client.chat.completions.create(model="gpt-4o", max_completion_tokens=500, messages=self.turns)  # reports: no-unbounded-history
        self.turns.append({"role": "assistant", "content": completion.choices[0].message.content})
        return completion.choices[0].message.content


def talk():
    bot = Bot()
    while True:
        print(bot.reply(input("> ")))
