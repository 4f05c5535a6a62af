import asyncio

from agents import Agent, Runner

clerk = Agent(name="clerk")


async def answer(question, seconds):
    await asyncio.wait_for(Runner.run(clerk, question, max_turns=None), timeout=seconds)
