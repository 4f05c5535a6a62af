from agents import Agent, Runner

from .limits import MAX_TURNS

support = Agent(name="Support", instructions="Help.")


async def answer(question: str):
    """Bounded here, whoever calls it."""
    return await Runner.run(support, question, max_turns=MAX_TURNS)
