from openai import OpenAI
from tenacity import retry, stop_after_attempt

client = OpenAI(max_retries=0)


@retry(stop=stop_after_attempt(5), reraise=True)
def ask(question):
    return client.responses.create(model="gpt-4o-mini", input=question).output_text


def main():
    return ask("Hello")
