import asyncio

from openai import AsyncOpenAI


async def classify(client, text):
    response = await client.responses.create(model="gpt-4o-mini", input=text)
    return response.output_text


async def main():
    client = AsyncOpenAI()
    texts = [f"Document {number}" for number in range(40)]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(classify(client, text)) for text in texts]
    return [task.result() for task in tasks]
