from openai import OpenAI

client = OpenAI()


def all_of(chats):
    for messages in chats:
        work(messages)


def work(messages):
    while True:
        for attempt in range(3):
            try:
                response = client.chat.completions.create(model="gpt-4o", messages=messages)
                messages.append(response.choices[0].message)
                if response.choices[0].finish_reason == "stop":
                    return
                break
            except Exception:
                if attempt == 2:
                    raise
