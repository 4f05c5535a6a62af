from openai import OpenAI

from .tools import call_tools

client = OpenAI()


def work(messages):
    while True:
        message = client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message
        messages.append(message)
        if not message.tool_calls:
            return messages
        messages.extend(call_tools(message.tool_calls))
