import asyncio

from agents import Agent, Runner

clerk = Agent(name="Clerk", instructions="Answer in one sentence.")


async def main():
    questions = [f"Question {number}" for number in range(40)]
    results = await asyncio.gather(*[Runner.run(clerk, question, max_turns=3) for question in questions])
    return [result.final_output for result in results]
