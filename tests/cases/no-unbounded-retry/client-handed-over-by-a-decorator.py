from openai import OpenAI


def with_client(function):
    def wrapper(*arguments):
        return function(OpenAI(), *arguments)

    return wrapper


@with_client
def answer(client, question):
    while True:  # reports: no-unbounded-retry
        try:
            return client.responses.create(model="gpt-5", input=question)
        except Exception as error:
            print(error)


@with_client
def answer_soon(client, question):
    for _ in range(3):  # reports: require-retry-backoff
        try:
            return client.responses.create(model="gpt-5", input=question)
        except Exception as error:
            print(error)
    return None
