import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def main():
    texts = [f"Document {number}" for number in range(40)]
    pending = []
    for text in texts:
        pending.append(client.embeddings.create(model="text-embedding-3-small", input=text))
    answers = await asyncio.gather(*pending)
    return [answer.data[0].embedding for answer in answers]
