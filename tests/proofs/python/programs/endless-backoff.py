import backoff
from openai import OpenAI

client = OpenAI(max_retries=0)


@backoff.on_exception(backoff.expo, Exception, max_value=8)
def ask(question):
    return client.responses.create(model="gpt-4o-mini", input=question).output_text


def main():
    return ask("Hello")
