from openai import OpenAI

client = OpenAI()


def work(messages):
    for _ in range(12):
        message = client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message
        messages.append(message)
        if not message.tool_calls:
            return messages
