"""Calls what the rows of LlamaIndex describe."""

import os

from llama_index.core.agent.workflow import FunctionAgent
from llama_index.llms.openai import OpenAI


def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


async def run(places):
    llm = OpenAI(model="gpt-4o-mini", api_base=os.environ["OPENAI_BASE_URL"], max_retries=0)
    await FunctionAgent(tools=[look_up], llm=llm).run("Hello", **places.keyword)
