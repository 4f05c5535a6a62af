import asyncio

from anthropic import AsyncAnthropic

client = AsyncAnthropic()


async def main():
    documents = [f"Document {number}" for number in range(40)]
    messages = await asyncio.gather(
        *(
            client.messages.create(
                model="claude-sonnet-4-5",
                max_tokens=300,
                messages=[{"role": "user", "content": text}],  # one document each
            )
            for text in documents
        )
    )
    return [message.content[0].text for message in messages]
