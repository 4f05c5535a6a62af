from agents import Agent, Runner

LIMITS = {"turns": 6}
clerk = Agent(name="clerk")


async def answer(question):
    await Runner.run(clerk, question, max_turns=3)
    await Runner.run(clerk, question, max_turns=LIMITS["turns"])
    options = {"context": None, "max_turns": 5}
    await Runner.run(clerk, question, **options)
