from agno.agent import Agent
from agno.models.openai import OpenAIChat
from agno.team import Team

from .tools import hooks, look_up, toolkit

model = OpenAIChat(id="gpt-4.1")


def with_tools():
    agent = Agent(model=model, tools=[look_up])
    agent.run("Hello")  # reports: require-turn-limit
    agent.print_response("Hello", stream=True)  # reports: require-turn-limit


async def later():
    await Agent(model=model, tools=[look_up], tool_call_limit=None).arun("Hello")  # reports: require-turn-limit


def without_tools():
    Agent(model=model).run("Hello")
    Agent(model=model, tools=[]).run("Hello")


def told_of_a_limit():
    # The model may go on; but it is told.
    Agent(model=model, tools=[look_up], tool_call_limit=5).run("Hello")


def hooked():
    Agent(model=model, tools=[look_up], tool_hooks=hooks).run("Hello")


def unknown(agent, tools, options):
    agent.run("Hello")
    Agent(model=model, tools=tools).run("Hello")
    Agent(model=model, **options).run("Hello")


def members():
    clerk = Agent(model=model)
    Team(members=[clerk], model=model).run("Hello")  # reports: require-turn-limit
    Team(members=[clerk], model=model, tool_call_limit=4).run("Hello")
