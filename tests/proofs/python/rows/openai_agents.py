"""Calls what the rows of the agents package describe."""

from agents import Agent, Runner, function_tool


@function_tool
def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


def clerk():
    return Agent(name="Clerk", instructions="Help.", tools=[look_up])


async def run(places):
    await Runner.run(clerk(), "Hello", **places.keyword)


def run_sync(places):
    Runner.run_sync(clerk(), "Hello", **places.keyword)


async def run_streamed(places):
    result = Runner.run_streamed(clerk(), "Hello", **places.keyword)
    async for _ in result.stream_events():
        pass


async def as_tool(places):
    inner = clerk().as_tool(tool_name="ask", tool_description="Asks.", **places.keyword)
    await Runner.run(Agent(name="Chief", instructions="Ask.", tools=[inner]), "Hello", max_turns=2)
