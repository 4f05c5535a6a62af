"""Calls what the rows of DSPy describe. It reads the next step from text of its own form, so the model is one of its own, which asks the provider once for each answer."""

import os

import dspy
import httpx

STEP = """[[ ## next_thought ## ]]
I look it up.

[[ ## next_tool_name ## ]]
look_up

[[ ## next_tool_args ## ]]
{"order": "x"}

[[ ## reasoning ## ]]
It is there.

[[ ## answer ## ]]
shipped

[[ ## completed ## ]]"""


class Clerk(dspy.LM):
    def forward(self, prompt=None, messages=None, **rest):
        httpx.post(f"{os.environ['OPENAI_BASE_URL']}/chat/completions", json={"model": "m", "messages": []}).raise_for_status()
        return super().forward(prompt, messages, mock_response=STEP, **rest)


def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


def react(places):
    dspy.configure(lm=Clerk("openai/gpt-4o-mini", cache=False))
    dspy.ReAct("question -> answer", tools=[look_up])(question="Hello", **places.keyword)
