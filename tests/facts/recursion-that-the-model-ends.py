from openai import OpenAI

client = OpenAI()


def work(messages):
    message = client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message
    if not message.tool_calls:
        return message.content
    return work([*messages, message])
