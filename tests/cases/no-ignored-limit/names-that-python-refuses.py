# A keyword that is not known raises at once: nobody is deceived.
from agents import Agent, Runner
from autogen import GroupChat
from openai import OpenAI

clerk = Agent(name="Clerk", max_turns=4)
Runner.run_sync(clerk, "Hello", max_steps=4)
GroupChat(agents=[], messages=[], max_rounds=4, max_round=4)
OpenAI().chat.completions.create(model="gpt-4o", messages=[], max_output_tokens=500)
