from openai import OpenAI

client = OpenAI(max_retries=0)


def ask(question):
    for attempt in range(5):
        try:
            return client.responses.create(model="gpt-4o-mini", input=question).output_text
        except Exception:
            if attempt == 4:
                raise


def main():
    return ask("Hello")
