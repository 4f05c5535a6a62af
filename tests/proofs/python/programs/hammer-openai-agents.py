from agents import Agent, Runner, set_default_openai_client
from openai import AsyncOpenAI

set_default_openai_client(AsyncOpenAI(max_retries=0))
clerk = Agent(name="Clerk", instructions="Answer in one sentence.")


async def main():
    for _ in range(5):
        try:
            result = await Runner.run(clerk, "Hello", max_turns=3)
            return result.final_output
        except Exception as error:
            print("Again:", error)
    raise RuntimeError("No answer.")
