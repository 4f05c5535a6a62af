from autogen import AssistantAgent, UserProxyAgent
from settings import TURNS

writer = AssistantAgent("writer", llm_config={})
boss = UserProxyAgent("boss", human_input_mode="NEVER")

boss.initiate_chat(writer, message="Hello", max_turns="5")  # reports: no-ignored-limit
boss.initiate_chat(writer, message="Hello", max_turns=2.5)  # reports: no-ignored-limit
boss.initiate_chat(writer, message="Hello", max_turns=5)
boss.initiate_chat(writer, message="Hello", max_turns=TURNS)
boss.initiate_chat(writer, message="Hello", max_turns=int("5"))
# What was meant to be no limit bounds nothing, and is no matter of types.
boss.initiate_chat(writer, message="Hello", max_turns=None)  # reports: require-turn-limit
boss.initiate_chat(writer, message="Hello", max_turns=float("inf"))  # reports: require-turn-limit
