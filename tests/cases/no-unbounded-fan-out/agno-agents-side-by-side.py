import asyncio

from agno.agent import Agent
from agno.models.openai import OpenAIChat

from .tools import look_up

agent = Agent(model=OpenAIChat(id="gpt-4.1"), tools=[look_up])


async def all_at_once(questions):
    return await asyncio.gather(*[agent.arun(question) for question in questions])  # reports: no-unbounded-fan-out


async def one_by_one(questions):
    return [await agent.arun(question) for question in questions]


async def few(topic):
    return await asyncio.gather(agent.arun(f"For {topic}"), agent.arun(f"Against {topic}"))


# What ends a run is not known of it.
def once():
    agent.run("Hello")
    agent.print_response("Hello", stream=True)
