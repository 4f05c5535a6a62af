from openai import OpenAI

client = OpenAI()


def answer(text):
    for _ in range(5):
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except Exception as error:
            print(error)
