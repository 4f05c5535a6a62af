import itertools

from openai import OpenAI

from .tools import run_tool

client = OpenAI()
MAX_TURNS = 10


def ask(messages):
    return client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message


def in_a_range(messages):
    for _ in range(MAX_TURNS):
        message = ask(messages)
        messages.append(message)
        if not message.tool_calls:
            return message.content
        messages.extend(run_tool(call) for call in message.tool_calls)
    raise RuntimeError("too many turns")


def in_a_range_with_an_else(messages, max_turns=10):
    for turn in range(1, max_turns + 1):
        message = ask(messages)
        messages.append(message)
        if not message.tool_calls:
            break
    else:
        raise RuntimeError("too many turns")
    return message


def in_the_test(messages):
    turns = 0
    while turns < 10:
        message = ask(messages)
        messages.append(message)
        turns += 1
        if not message.tool_calls:
            break
    return messages


def with_the_model(messages):
    turns = 0
    message = ask(messages)
    while message.tool_calls and turns < MAX_TURNS:
        messages.append(message)
        message = ask(messages)
        turns += 1
    return message


def by_the_walrus(messages):
    turns = 0
    while (turns := turns + 1) <= 10:
        message = ask(messages)
        messages.append(message)
        if not message.tool_calls:
            return message


def by_an_exception(messages):
    turns = 0
    while True:
        turns += 1
        if turns > 10:
            raise RuntimeError("too many turns")
        message = ask(messages)
        messages.append(message)
        if not message.tool_calls:
            return message


def by_count(messages):
    for turn in itertools.count():
        if turn == 10:
            break
        message = ask(messages)
        messages.append(message)
        if not message.tool_calls:
            break
    return messages


def by_enumerate(messages):
    for turn, _ in enumerate(iter(lambda: None, 1)):
        if turn >= 10:
            return messages
        messages.append(ask(messages))


def by_length(messages):
    while len(messages) < 20:
        message = ask(messages)
        messages.append(message)
        if "DONE" in message.content:
            break
    return messages


def by_match(messages):
    turn = 0
    while True:
        turn += 1
        message = ask(messages)
        messages.append(message)
        match turn, message.tool_calls:
            case (10, _):
                return messages
            case (_, None):
                return messages


def by_depth(messages, depth=0):
    message = ask(messages)
    if not message.tool_calls or depth >= 10:
        return message
    return by_depth([*messages, message], depth + 1)


def by_what_is_left(messages, left=10):
    message = ask(messages)
    if message.tool_calls and left > 0:
        return by_what_is_left([*messages, message], left=left - 1)
    return message


class Agent:
    max_turns = 10

    def __init__(self, budget=5):
        self.turn = 0
        self.budget = budget
        self.messages = []

    def run(self):
        while self.turn < self.max_turns:
            self.turn += 1
            message = ask(self.messages)
            self.messages.append(message)
            if not message.tool_calls:
                break
        return self.messages

    def spend(self):
        while True:
            if self.budget <= 0:
                break
            self.budget -= 1
            message = ask(self.messages)
            self.messages.append(message)
            if not message.tool_calls:
                break
