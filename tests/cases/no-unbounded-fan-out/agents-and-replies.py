import asyncio

from agents import Agent, Runner
from anthropic import AsyncAnthropic
from autogen import AssistantAgent

writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
clerk = Agent(name="clerk")
anthropic = AsyncAnthropic()


async def replies(histories):
    return await asyncio.gather(*[writer.a_generate_reply(history) for history in histories])  # reports: no-unbounded-fan-out


async def runs(questions):
    return await asyncio.gather(*[Runner.run(clerk, question) for question in questions])  # reports: no-unbounded-fan-out


async def messages(chats):
    return await asyncio.gather(*[anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=99, messages=chat) for chat in chats])  # reports: no-unbounded-fan-out


async def two_replies(history):
    return await asyncio.gather(writer.a_generate_reply(history), writer.a_generate_reply(history[-1:]))
