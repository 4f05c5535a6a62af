import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def summarise(text):
    completion = await client.chat.completions.create(
        model="gpt-4o-mini",
        max_completion_tokens=300,
        messages=[{"role": "user", "content": text}],
    )
    return completion.choices[0].message.content


async def summarise_all(documents):
    return await asyncio.gather(*[summarise(text) for text in documents])


async def main():
    return await summarise_all([f"Document {number}" for number in range(40)])
