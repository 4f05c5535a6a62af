from openai import OpenAI

client = OpenAI()


def chat(messages):
    while True:
        line = input("> ")
        if line == "bye":
            break
        messages.append({"role": "user", "content": line})
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
        messages.append(response.choices[0].message)
