from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.models.replay import ReplayChatCompletionClient

scripted = ReplayChatCompletionClient(["hello", "goodbye"])
writer = AssistantAgent("writer", model_client=scripted)
critic = AssistantAgent("critic", ReplayChatCompletionClient([]))

in_a_row = RoundRobinGroupChat(participants=[writer, critic])
by_position = RoundRobinGroupChat([writer, critic])

real = AssistantAgent("real", model_client=OpenAIChatCompletionClient(model="gpt-4o"))
one_is_real = RoundRobinGroupChat([writer, real])  # reports: require-round-limit
asks_for_the_next = SelectorGroupChat([writer, real], model_client=scripted)  # reports: require-round-limit
