import asyncio
import json

from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI

from .tools import TOOLS, run_tool

client = OpenAI()
aclient = AsyncOpenAI()
anthropic = Anthropic()


def tool_calls(messages):
    while True:  # reports: no-unbounded-agent-loop
        message = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS).choices[0].message
        messages.append(message)
        if not message.tool_calls:
            return message.content
        for call in message.tool_calls:
            result = run_tool(call.function.name, json.loads(call.function.arguments))
            messages.append({"role": "tool", "tool_call_id": call.id, "content": result})


async def tool_calls_in_a_coroutine(messages):
    while True:  # reports: no-unbounded-agent-loop
        response = await aclient.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS)
        message = response.choices[0].message
        messages.append(message)
        if response.choices[0].finish_reason != "tool_calls":
            break
        results = await asyncio.gather(*[asyncio.to_thread(run_tool, call) for call in message.tool_calls])
        messages.extend(results)
    return message


def in_the_test(messages):
    response = client.chat.completions.create(model="gpt-4o", messages=messages)
    while response.choices[0].finish_reason == "tool_calls":  # reports: no-unbounded-agent-loop
        messages.append(response.choices[0].message)
        messages.extend(run_tool(call) for call in response.choices[0].message.tool_calls)
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
    return response


def ask(messages):
    return client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message


def in_a_walrus(messages):
    while (message := ask(messages)).tool_calls:  # reports: no-unbounded-agent-loop
        messages.append(message)
        messages.extend(run_tool(call) for call in message.tool_calls)
    return message.content


def a_flag(messages):
    done = False
    while not done:  # reports: no-unbounded-agent-loop
        message = ask(messages)
        messages.append(message)
        done = "FINAL ANSWER" in message.content
    return messages


def stop_reason(messages):
    while True:  # reports: no-unbounded-agent-loop
        response = anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=999, messages=messages, tools=TOOLS)
        messages.append({"role": "assistant", "content": response.content})
        match response.stop_reason:
            case "end_turn":
                return response
            case "tool_use":
                messages.append({"role": "user", "content": [run_tool(block) for block in response.content if block.type == "tool_use"]})


def by_itself(messages):
    message = ask(messages)
    messages.append(message)
    if message.tool_calls:
        messages.extend(run_tool(call) for call in message.tool_calls)
        return by_itself(messages)  # reports: no-unbounded-agent-loop
    return message.content


def two_that_talk():
    first, second = [{"role": "user", "content": "Hello"}], []
    while True:  # reports: no-unbounded-agent-loop
        said = ask(first).content
        second.append({"role": "user", "content": said})
        answer = ask(second).content
        first.append({"role": "user", "content": answer})


class Agent:
    def __init__(self):
        self.messages = []
        self.client = OpenAI()

    def step(self):
        response = self.client.responses.create(model="gpt-4o", input=self.messages)
        self.messages.append(response.output_text)
        return response

    def run(self):
        while True:  # reports: no-unbounded-agent-loop
            if self.step().status == "completed":
                return self.messages
