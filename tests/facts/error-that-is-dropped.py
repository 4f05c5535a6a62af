from openai import OpenAI

client = OpenAI()


def answer(question):
    try:
        return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    except Exception as error:
        print(error)


def keep(question):
    reply = ""
    try:
        reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}]).choices[0].message.content
    except Exception:
        pass
    return reply


def insist(question):
    for attempt in range(5):
        try:
            return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
        except Exception:
            pass


def throw_on(question):
    try:
        return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    except Exception as error:
        print(error)
        raise
