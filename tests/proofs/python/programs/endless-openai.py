from openai import OpenAI

client = OpenAI(max_retries=0)


def ask(question):
    while True:
        try:
            return client.responses.create(model="gpt-4o-mini", input=question).output_text
        except Exception:
            continue


def main():
    return ask("Hello")
