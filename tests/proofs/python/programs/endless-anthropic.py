from anthropic import Anthropic

client = Anthropic(max_retries=0)


def ask(question):
    message = None
    while not message:
        try:
            message = client.messages.create(
                model="claude-sonnet-4-5", max_tokens=300, messages=[{"role": "user", "content": question}]
            )
        except Exception as error:
            print("Again:", error)
    return message.content[0].text


def main():
    return ask("Hello")
