from openai import OpenAI
from tenacity import retry, wait_fixed

client = OpenAI(max_retries=0)


@retry(wait=wait_fixed(1))
def ask(question):
    return client.responses.create(model="gpt-4o-mini", input=question).output_text


def main():
    return ask("Hello")
