from openai import OpenAI

from .tools import run_tool

client = OpenAI()


def ask(messages):
    return client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message


def set_back(messages):
    turns = 0
    while turns < 10:  # reports: no-unbounded-agent-loop
        turns = 0
        message = ask(messages)
        messages.append(message)
        turns += 1
        if not message.tool_calls:
            break
    return messages


def counted_and_never_compared(messages):
    turns = 0
    while True:  # reports: no-unbounded-agent-loop
        turns += 1
        message = ask(messages)
        messages.append(message)
        print(f"turn {turns}")
        if not message.tool_calls:
            return message


def both_must_be(messages):
    turns = 0
    while True:  # reports: no-unbounded-agent-loop
        turns += 1
        message = ask(messages)
        messages.append(message)
        if turns > 9 and not message.tool_calls:
            return message


def either_is_enough(messages):
    turns = 0
    while True:
        turns += 1
        message = ask(messages)
        messages.append(message)
        if turns > 9 or not message.tool_calls:
            return message


def gone_round(messages):
    turns = 0
    while turns < 10:  # reports: no-unbounded-agent-loop
        message = ask(messages)
        messages.append(message)
        if message.tool_calls:
            messages.extend(run_tool(call) for call in message.tool_calls)
            continue
        turns += 1
    return messages


def depth_that_stays(messages, depth=0):
    message = ask(messages)
    if not message.tool_calls or depth > 10:
        return message
    return depth_that_stays([*messages, message], depth)
