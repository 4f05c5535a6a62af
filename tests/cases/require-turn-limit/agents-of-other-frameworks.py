# preset: strict
import dspy
from ag2 import Agent as Speaker
from ag2.middleware import BudgetMiddleware
from ag2.testing import TestConfig
from google.adk.agents.run_config import RunConfig
from google.adk.runners import InMemoryRunner
from llama_index.core.agent.workflow import FunctionAgent
from pydantic_ai import Agent, UsageLimits
from pydantic_ai.models.test import TestModel
from smolagents import CodeAgent, InferenceClientModel

clerk = Agent("openai:gpt-4.1")
BRIEF = UsageLimits(request_limit=5)


async def counted_requests():
    await clerk.run("Hello")  # reports: require-turn-limit, require-deadline
    await clerk.run("Hello", usage_limits=BRIEF) # reports: require-deadline
    await clerk.run("Hello", usage_limits=UsageLimits(request_limit=None))  # reports: require-turn-limit, require-deadline
    await clerk.run("Hello", usage_limits=UsageLimits(request_limit=None, total_tokens_limit=4000)) # reports: require-deadline
    await clerk.run("Hello", timeout=60)
    await Agent(TestModel()).run("Hello")


def handed_on(**options):
    clerk.run_sync("Hello", **options)


def limits_of_a_parameter(limits):
    clerk.run_sync("Hello", usage_limits=limits) # reports: require-deadline


def steps(task):
    CodeAgent(tools=[], model=InferenceClientModel()).run(task)  # reports: require-turn-limit
    CodeAgent(tools=[], model=InferenceClientModel(), max_steps=4).run(task)
    CodeAgent([], InferenceClientModel()).run(task, max_steps=4)


def iterations():
    dspy.ReAct("question -> answer", tools=[])(question="Hello")  # reports: require-turn-limit
    dspy.ReAct("question -> answer", [], 4)(question="Hello")


async def workflow():
    await FunctionAgent(tools=[]).run("Hello")  # reports: require-turn-limit, require-deadline
    await FunctionAgent(tools=[], timeout=60).run("Hello")
    await FunctionAgent(tools=[]).run("Hello", max_iterations=4) # reports: require-deadline


async def whole_run(agent, message):
    runner = InMemoryRunner(agent=agent)
    runner.run(user_id="me", session_id="today", new_message=message)  # reports: require-turn-limit
    runner.run(user_id="me", session_id="today", new_message=message, run_config=RunConfig(max_llm_calls=8))
    runner.run(user_id="me", session_id="today", new_message=message, run_config=RunConfig(max_llm_calls=0))  # reports: require-turn-limit
    async for event in runner.run_async(user_id="me", session_id="today", new_message=message):  # reports: require-turn-limit, require-deadline
        if event.is_final_response():
            break


def look_up(order: str) -> str:
    return "shipped"


async def no_option_at_all():
    await Speaker("clerk", tools=[look_up]).ask("Hello")  # reports: require-turn-limit
    await Speaker("clerk").ask("Hello")
    await Speaker("clerk", tools=[look_up], middleware=[BudgetMiddleware(1.0)]).ask("Hello")
    await Speaker("clerk", tools=[look_up], config=TestConfig("Hello")).ask("Hello")
