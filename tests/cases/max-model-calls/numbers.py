# preset: strict
# A number above a hundred is reported where it first comes about; what is as large as the data is not.
from openai import OpenAI

client = OpenAI(max_retries=0)


def ask(text):
    return client.responses.create(model="gpt-4.1", input=text, max_output_tokens=99)


def many(): # reports: max-model-calls
    for page in range(60):
        ask("first")
        ask("second")


def nightly():
    many()
    many()


def in_steps():
    for page in range(0, 400, 4):
        ask("page")


def as_many_as_the_data(docs):
    for doc in docs:
        ask(doc)


def unknown_number(pages):
    for page in range(pages):
        ask("page")
