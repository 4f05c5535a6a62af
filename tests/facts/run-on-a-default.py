from agents import Agent, Runner

clerk = Agent(name="clerk")


async def answer(question):
    return await Runner.run(clerk, question)
