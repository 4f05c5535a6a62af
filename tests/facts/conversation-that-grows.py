from openai import OpenAI

client = OpenAI()
history = []


def answer(question):
    history.append({"role": "user", "content": question})
    return client.chat.completions.create(model="gpt-4o", messages=history)


class Chat:
    def __init__(self):
        self.messages = []

    def say(self, text):
        self.messages.append({"role": "user", "content": text})
        return client.chat.completions.create(model="gpt-4o", messages=self.messages)


class ShortChat:
    def __init__(self):
        self.messages = []

    def whisper(self, text):
        self.messages.append({"role": "user", "content": text})
        return client.chat.completions.create(model="gpt-4o", messages=self.messages[-20:])
