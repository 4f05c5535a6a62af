from openai import OpenAI


class Desk:
    client = OpenAI()

    def __init__(self, other: OpenAI):
        self.other = other

    def answer(self, messages):
        return self.client.chat.completions.create(model="gpt-4o", messages=messages)

    def delegate(self, text):
        return self.other.responses.create(model="gpt-4o", input=text)
