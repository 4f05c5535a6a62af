from agents import Agent, Runner

clerk = Agent(name="clerk")


async def answer(question):
    await Runner.run(clerk, question, max_turns=None)
    await Runner.run(clerk, question, max_turns=float("inf"))
    await Runner.run(clerk, question, max_turns=10_000_000)
