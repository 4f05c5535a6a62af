"""Calls what the rows of Microsoft's Agent Framework describe."""

from agent_framework import Agent
from agent_framework.openai import OpenAIChatCompletionClient


def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


async def run(places):
    client = OpenAIChatCompletionClient(model="gpt-4o-mini")
    for option, value in places.receiver.items():
        # `client.function_invocation_configuration.max_iterations`
        client.function_invocation_configuration[option.rsplit(".", 1)[-1]] = value
    await Agent(client, "Help.", tools=[look_up]).run("Hello")
