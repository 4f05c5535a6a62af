from anthropic import Anthropic
from openai import OpenAI

openai = OpenAI()
anthropic = Anthropic()


def ask(question):
    messages = [{"role": "user", "content": question}]
    openai.chat.completions.create(model="gpt-4o", messages=messages)
    openai.responses.create(model="gpt-4o", input=question)
    anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=100, messages=messages)
