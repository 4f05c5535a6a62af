import time
from dataclasses import dataclass, field
from anthropic import Anthropic
from openai import OpenAI

client = OpenAI()
anthropic = Anthropic()


@dataclass
class State:
    messages: list = field(default_factory=list)
    steps: int = 0
    done: bool = False


class Agent:
    max_steps: int = 20

    def __init__(self, tools, max_iterations=10, budget=None):
        self.tools = tools
        self.max_iterations = max_iterations
        self.iteration = 0
        self.cost = 0.0
        self.budget = budget

    def loop(self, state: State):
        while not state.done and state.steps < self.max_steps:
            state.steps += 1
            r = client.chat.completions.create(model="m", messages=state.messages)
            state.messages.append(r.choices[0].message)
            state.done = not r.choices[0].message.tool_calls

    def iterate(self, messages):
        for i in range(self.max_iterations):
            r = client.chat.completions.create(model="m", messages=messages)
            messages.append(r.choices[0].message)
            if r.choices[0].finish_reason == "stop":
                break
        return messages

    def spend(self, messages):
        while self.cost < self.budget:
            r = client.chat.completions.create(model="m", messages=messages)
            self.cost += r.usage.total_tokens * 0.001
            messages.append(r.choices[0].message)

    def count(self, messages):
        while True:
            self.iteration += 1
            r = client.chat.completions.create(model="m", messages=messages)
            messages.append(r.choices[0].message)
            if not r.choices[0].message.tool_calls:
                break
            if self.iteration >= self.max_iterations:
                raise RuntimeError("too many")

    def check(self, messages):
        while True:
            r = client.chat.completions.create(model="m", messages=messages)
            messages.append(r.choices[0].message)
            if self._should_stop(r):
                break

    def _should_stop(self, r):
        self.iteration += 1
        return not r.choices[0].message.tool_calls or self.iteration > 10

    def window(self, messages):
        while len(messages) <= 30:
            r = client.chat.completions.create(model="m", messages=messages)
            messages.append(r.choices[0].message)

    def limited(self, messages):
        remaining = self.max_iterations
        while remaining:
            remaining -= 1
            r = anthropic.messages.create(model="m", max_tokens=9, messages=messages)
            messages.append({"role": "assistant", "content": r.content})
            if r.stop_reason != "tool_use":
                return r

    def no_limit(self, messages):
        r = anthropic.messages.create(model="m", max_tokens=9, messages=messages)
        while r.stop_reason == "tool_use":  # reports: no-unbounded-agent-loop
            block = next(b for b in r.content if b.type == "tool_use")
            messages.append({"role": "assistant", "content": r.content})
            messages.append({"role": "user", "content": [{"type": "tool_result", "tool_use_id": block.id, "content": self.tools[block.name](**block.input)}]})
            r = anthropic.messages.create(model="m", max_tokens=9, messages=messages)
        return r

    def timed(self, messages):
        start = time.time()
        while True:
            if time.time() - start > 60:
                return None
            r = client.chat.completions.create(model="m", messages=messages)
            messages.append(r.choices[0].message)
            if not r.choices[0].message.tool_calls:
                return r
