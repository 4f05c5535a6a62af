from openai import OpenAI

client = OpenAI()


def with_retry(call):
    for _ in range(3):
        try:
            return call()
        except Exception as error:
            print(error)


def answer(text):
    return with_retry(lambda: client.responses.create(model="gpt-4o", input=text))
