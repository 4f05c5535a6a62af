# preset: strict
from autogen import AssistantAgent, UserProxyAgent
from settings import configurations, llm_config

boss = UserProxyAgent("boss", human_input_mode="ALWAYS")
writer = AssistantAgent("writer", llm_config={"config_list": [{"model": "gpt-4o-mini", "api_key": "YOUR_KEY"}]})  # reports: require-output-limit
critic = AssistantAgent("critic", llm_config={"model": "gpt-4o-mini", "temperature": 0})  # reports: require-output-limit
editor = AssistantAgent("editor", llm_config={"model": "gpt-4o-mini", "max_tokens": 500})
AssistantAgent("writer", llm_config={"config_list": [{"model": "gpt-4o-mini", "max_tokens": 500}]})
AssistantAgent("writer", llm_config={"config_list": configurations})
AssistantAgent("writer", llm_config=llm_config)
AssistantAgent("writer", llm_config=False)
boss.initiate_chat(writer, message="Hello", max_turns=3)

# One configuration lacks one option, however many agents share it.
shared = {"model": "gpt-4o-mini"}
poet = AssistantAgent("poet", llm_config=shared)  # reports: require-output-limit
singer = AssistantAgent("singer", llm_config=shared)
