"""Calls what the rows of Google's Agent Development Kit describe."""

import os

from google.adk.agents import LlmAgent, LoopAgent
from google.adk.agents.run_config import RunConfig
from google.adk.runners import InMemoryRunner
from google.genai import types

os.environ["GOOGLE_API_KEY"] = os.environ.pop("GEMINI_API_KEY", "not-a-key")

HELLO = types.Content(role="user", parts=[types.Part(text="Hello")])


def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


def clerk(**options):
    return LlmAgent(name="clerk", model="gemini-2.5-flash", instruction="Help.", **options)


def limits_of(places):
    """What a fix writes stands for the whole argument, other values for the option."""
    limit = places.keyword.get("run_config", places.keyword.get("max_llm_calls"))
    if isinstance(limit, RunConfig):
        return {"run_config": limit}
    return {"run_config": RunConfig(**places.keyword)} if places.keyword else {}


async def session_of(agent):
    runner = InMemoryRunner(agent=agent, app_name="orders")
    session = await runner.session_service.create_session(app_name="orders", user_id="ada")
    return runner, {"user_id": "ada", "session_id": session.id, "new_message": HELLO}


async def run_async(places):
    runner, named = await session_of(clerk(tools=[look_up]))
    async for _ in runner.run_async(**named, **limits_of(places)):
        pass


async def run(places):
    runner, named = await session_of(clerk(tools=[look_up]))
    for _ in runner.run(**named, **limits_of(places)):
        pass


async def loop_agent(places):
    runner, named = await session_of(LoopAgent(name="team", sub_agents=[clerk()], **places.keyword))
    async for _ in runner.run_async(**named):
        pass
