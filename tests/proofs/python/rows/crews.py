"""Calls what the rows of CrewAI describe."""

import itertools
import os

os.environ.update(CREWAI_DISABLE_TELEMETRY="true", CREWAI_DISABLE_TRACKING="true", CREWAI_TRACING_ENABLED="false", OTEL_SDK_DISABLED="true")

from crewai import LLM, Agent
from crewai.tools import tool


TIMES = itertools.count()


@tool("look_up")
def look_up(order: str) -> str:
    """Looks up an order, and finds something else each time: who finds the same again and again is stopped."""
    return f"shipped {next(TIMES)} times"


def clerk(places):
    llm = LLM(model="openai/gpt-4o-mini", base_url=os.environ["OPENAI_BASE_URL"], max_retries=0)
    return Agent(role="Clerk", goal="Help.", backstory="", llm=llm, tools=[look_up], **places.receiver)


def kickoff(places):
    clerk(places).kickoff("Hello")


async def kickoff_async(places):
    await clerk(places).kickoff_async("Hello")
