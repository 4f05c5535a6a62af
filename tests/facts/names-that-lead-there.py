import agents
from openai import OpenAI as Client

start, Agent = agents.Runner.run_sync, agents.Agent
client = Client()
completions = client.chat.completions
clerk = Agent(name="clerk")


def ask(messages):
    completions.create(model="gpt-4o", messages=messages)
    start(clerk, "Hello", max_turns=4)
