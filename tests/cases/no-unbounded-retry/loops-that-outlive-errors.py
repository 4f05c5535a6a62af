import asyncio
import time

from openai import APIError, AsyncOpenAI, OpenAI

client = OpenAI()
aclient = AsyncOpenAI()


def a_person_at_a_prompt():
    messages = []
    while True:
        line = input("> ")
        if line in ("exit", "quit"):
            break
        messages.append({"role": "user", "content": line})
        try:
            response = client.chat.completions.create(model="gpt-4o", messages=messages)
            messages.append(response.choices[0].message)
        except APIError as error:
            print(f"failed: {error}")


async def a_worker(queue):
    while True:
        text = await queue.get()
        try:
            print(await aclient.responses.create(model="gpt-4o", input=text))
        except APIError as error:
            print(error)
        finally:
            queue.task_done()


def a_worker_of_threads(jobs):
    while True:
        text = jobs.get()
        if text is None:
            return
        try:
            print(client.responses.create(model="gpt-4o", input=text))
        except APIError as error:
            print(error)


def every_minute(feed):
    while True:
        try:
            for text in feed.new_items():
                print(client.responses.create(model="gpt-4o", input=text))
        except Exception as error:
            print(error)
        time.sleep(60)


async def a_socket(websocket):
    async for text in websocket:
        try:
            await websocket.send(await aclient.responses.create(model="gpt-4o", input=text))
        except APIError as error:
            await websocket.send(str(error))


def a_batch(batch_id):
    while True:
        batch = client.batches.retrieve(batch_id)
        if batch.status in ("completed", "failed", "expired"):
            return batch
        time.sleep(30)
