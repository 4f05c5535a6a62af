import asyncio
import time

from agents import Agent, Runner
from openai import AsyncOpenAI, OpenAI

client = OpenAI()
aclient = AsyncOpenAI()
clerk = Agent(name="clerk")


def ask(messages):
    return client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message


def a_person(messages):
    while True:
        messages.append({"role": "user", "content": input("You: ")})
        message = ask(messages)
        messages.append(message)
        print(message.content)


def a_person_in_the_test(messages):
    while (line := input("You: ")) != "exit":
        messages.append({"role": "user", "content": line})
        messages.append(ask(messages))


async def a_person_and_a_runner():
    items = []
    while True:
        items.append({"role": "user", "content": input("You: ")})
        result = await Runner.run(clerk, items)
        print(result.final_output)
        items = result.to_input_list()


async def a_person_in_a_thread(messages):
    while True:
        line = await asyncio.to_thread(input, "You: ")
        if not line:
            return
        messages.append({"role": "user", "content": line})
        messages.append((await aclient.chat.completions.create(model="gpt-4o", messages=messages)).choices[0].message)


def the_clock(messages):
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        message = ask(messages)
        messages.append(message)
        if not message.tool_calls:
            return message


async def a_deadline(messages):
    async with asyncio.timeout(120):
        while True:
            message = (await aclient.chat.completions.create(model="gpt-4o", messages=messages)).choices[0].message
            messages.append(message)
            if not message.tool_calls:
                return message


async def _until_done(messages):
    while True:
        message = (await aclient.chat.completions.create(model="gpt-4o", messages=messages)).choices[0].message
        messages.append(message)
        if not message.tool_calls:
            return message


async def the_callers_deadline(messages):
    try:
        return await asyncio.wait_for(_until_done(messages), 120)
    except asyncio.TimeoutError:
        return None


def a_budget(messages):
    spent = 0
    while spent < 10_000:
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
        spent += response.usage.total_tokens
        messages.append(response.choices[0].message)
        if not response.choices[0].message.tool_calls:
            break
    return messages


def somebody_who_says_stop(messages, stop):
    while not stop.is_set():
        messages.append(ask(messages))


async def a_queue(queue):
    messages = []
    while True:
        messages.append(await queue.get())
        messages.append((await aclient.chat.completions.create(model="gpt-4o", messages=messages)).choices[0].message)


async def a_socket(websocket):
    messages = []
    async for text in websocket:
        messages.append({"role": "user", "content": text})
        response = await aclient.chat.completions.create(model="gpt-4o", messages=messages)
        messages.append(response.choices[0].message)
        await websocket.send(response.choices[0].message.content)


def whoever_asks_for_the_next(messages):
    while True:
        message = ask(messages)
        messages.append(message)
        yield message


async def the_parts_of_one_answer(messages):
    stream = await aclient.chat.completions.create(model="gpt-4o", messages=messages, stream=True)
    text = ""
    async for chunk in stream:
        text += chunk.choices[0].delta.content or ""
    return text


def a_tree(node):
    summaries = [a_tree(child) for child in node.children]
    return client.responses.create(model="gpt-4o", input="\n".join([node.text, *summaries])).output_text


def tests_that_pass(code, run_tests):
    while not (result := run_tests(code)).ok:
        code = client.responses.create(model="gpt-4o", input=f"{code}\n{result.log}").output_text
    return code


def data(documents):
    summary = ""
    for document in documents:
        summary = client.responses.create(model="gpt-4o", input=f"{summary}\n{document}").output_text
    return summary


def data_that_is_taken_away(documents):
    summary = ""
    while documents:
        summary = client.responses.create(model="gpt-4o", input=f"{summary}\n{documents.pop()}").output_text
    return summary
