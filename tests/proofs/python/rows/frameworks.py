"""Calls what the rows of the agent frameworks describe: the model asks for a tool in each turn."""

from ag2 import Agent as Speaker
from ag2.config import OpenAIConfig
from pydantic_ai import Agent, UsageLimits
from pydantic_ai.models.openai import OpenAIChatModel
from smolagents import OpenAIModel, ToolCallingAgent, tool


def look_up(order: str) -> str:
    """Looks up an order.

    Args:
        order: Its number.
    """
    return "shipped"


def clerk():
    return Agent(OpenAIChatModel("gpt-4o-mini"), tools=[look_up])


def limits_of(places):
    if isinstance(places.keyword.get("request_limit"), UsageLimits):
        return {"usage_limits": places.keyword["request_limit"]}
    return {"usage_limits": UsageLimits(**places.keyword)} if places.keyword else {}


async def pydantic_run(places):
    await clerk().run("Hello", **limits_of(places))


async def pydantic_run_stream(places):
    async with clerk().run_stream("Hello", **limits_of(places)) as result:
        await result.get_output()


def smol_run(places):
    agent = ToolCallingAgent(tools=[tool(look_up)], model=OpenAIModel("gpt-4o-mini", client_kwargs={"max_retries": 0}))
    agent.run("Hello", **places.keyword)


async def ag2_ask(places):
    await Speaker("clerk", config=OpenAIConfig("gpt-4o-mini", max_retries=0), tools=[look_up]).ask("Hello")


def pydantic_run_stream_sync(places):
    clerk().run_stream_sync("Hello", **limits_of(places)).get_output()


async def pydantic_run_stream_events(places):
    async with clerk().run_stream_events("Hello", **limits_of(places)) as events:
        async for _ in events:
            pass


def pydantic_run_sync(places):
    clerk().run_sync("Hello", **limits_of(places))


async def ag2_run(places):
    async with Speaker("clerk", config=OpenAIConfig("gpt-4o-mini", max_retries=0), tools=[look_up]).run("Hello") as run:
        await run.result()
