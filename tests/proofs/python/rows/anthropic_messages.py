"""Calls what the rows of the anthropic package describe."""

from anthropic import Anthropic, beta_tool


@beta_tool
def look_up(order: str) -> str:
    """Looks up an order.

    Args:
        order: Its number.
    """
    return "shipped"


def tool_runner(places):
    Anthropic().beta.messages.tool_runner(
        model="m", max_tokens=100, tools=[look_up], messages=[{"role": "user", "content": "Hello"}], **places.keyword
    ).until_done()
