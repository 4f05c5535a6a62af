from openai import OpenAI

client = OpenAI()


def endless(text):
    try:
        return client.responses.create(model="gpt-4o", input=text)
    except Exception:
        return endless(text)


def counted(text, attempt=0):
    try:
        return client.responses.create(model="gpt-4o", input=text)
    except Exception:
        if attempt > 3:
            raise
        return counted(text, attempt + 1)
