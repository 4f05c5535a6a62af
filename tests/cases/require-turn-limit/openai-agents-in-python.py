import asyncio

from agents import Agent, RunConfig, Runner

clerk = Agent(name="clerk", instructions="Help.")
MAX_TURNS = 8


async def by_default(question):
    return await Runner.run(clerk, question)


async def with_a_limit(question):
    return await Runner.run(clerk, question, max_turns=MAX_TURNS)


async def with_settings(question, turns, options):
    await Runner.run(clerk, question, max_turns=turns)
    await Runner.run(clerk, question, run_config=RunConfig(), **options)


def without_a_coroutine(question):
    return Runner.run_sync(clerk, question, max_turns=3)


def streamed(question):
    return Runner.run_streamed(clerk, input=question, max_turns=3)


async def without_a_limit(question):
    return await Runner.run(clerk, question, max_turns=None)  # reports: require-turn-limit


async def with_a_limit_that_is_none(question):
    return await Runner.run(clerk, question, max_turns=float("inf"))  # reports: require-turn-limit


def streamed_without_a_limit(question):
    return Runner.run_streamed(clerk, question, max_turns=10**9)  # reports: require-turn-limit


async def for_a_minute(question):
    return await asyncio.wait_for(Runner.run(clerk, question, max_turns=None), timeout=60)


async def for_a_minute_at_the_most(question):
    async with asyncio.timeout(60):
        return await Runner.run(clerk, question, max_turns=None)


async def for_ever_if_told(question):
    async with asyncio.timeout(None):
        return await Runner.run(clerk, question, max_turns=None)  # reports: require-turn-limit
