from agents import Agent, Runner

clerk = Agent(name="clerk")


async def answer(question, turns, options):
    await Runner.run(clerk, question, max_turns=turns)
    await Runner.run(clerk, question, **{"max_turns": 3, **options})
    await Runner.run(clerk, question, **{**options, "max_turns": 3})
    await Runner.run(clerk, question, **options)
