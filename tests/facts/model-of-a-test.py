import asyncio

from agents import Agent, Runner
from agents.testing import ScriptedModel

clerk = Agent(name="clerk", model=ScriptedModel([]))


async def answer(prompts):
    await Runner.run(clerk, "Hello", max_turns=None)
    await asyncio.gather(*[Runner.run(clerk, prompt) for prompt in prompts])
