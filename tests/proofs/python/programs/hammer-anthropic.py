import asyncio

from anthropic import AsyncAnthropic

client = AsyncAnthropic(max_retries=0)


async def ask(question):
    attempts = 0
    while attempts < 5:
        try:
            message = await client.messages.create(
                model="claude-sonnet-4-5", max_tokens=300, messages=[{"role": "user", "content": question}]
            )
            return message.content[0].text
        except Exception:
            attempts += 1
    raise RuntimeError("No answer.")


def main():
    return asyncio.run(ask("Hello"))
