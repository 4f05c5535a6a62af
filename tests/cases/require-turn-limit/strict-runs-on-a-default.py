# preset: strict
from agents import Agent, Runner

clerk = Agent(name="clerk")  # reports: require-output-limit


async def by_default(question):
    return await Runner.run(clerk, question)  # reports: require-turn-limit


def by_default_and_streamed(question):
    return Runner.run_streamed(clerk, question)  # reports: require-turn-limit


async def stated(question):
    return await Runner.run(clerk, question, max_turns=10)
