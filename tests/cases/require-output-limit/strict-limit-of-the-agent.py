# preset: strict
from agents import Agent, ModelSettings, RunConfig, Runner
from settings import settings

open_ended = Agent(name="Clerk", model="gpt-4.1")  # reports: require-output-limit
Runner.run_sync(open_ended, "Hello", max_turns=3)
Runner.run_sync(Agent(name="Clerk", model_settings=ModelSettings(max_tokens=500)), "Hello", max_turns=3)
Runner.run_sync(Agent(name="Clerk", model_settings=settings), "Hello", max_turns=3)
Runner.run_sync(open_ended, "Hello", max_turns=3, run_config=RunConfig(model_settings=ModelSettings(max_tokens=500)))


def answer(agent):
    return Runner.run_sync(agent, "Hello", max_turns=3)


# A prompt that is kept at the provider says how it is to be answered.
Runner.run_sync(Agent(name="Poet", prompt={"id": "pmpt_123"}), "Hello", max_turns=3)
Runner.run_sync(starting_agent=Agent(name="Clerk"), input="Hello", max_turns=3)  # reports: require-output-limit
