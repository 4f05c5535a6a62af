from openai import OpenAI

client = OpenAI()


def talk(messages):
    while True:
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
        messages.append(response.choices[0].message)
