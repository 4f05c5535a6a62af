# preset: strict
# Each round of a group may ask a model for the next speaker, as often as its name is not understood, and the speaker's own.
from autogen import AssistantAgent, GroupChat, GroupChatManager
from autogen_agentchat.agents import AssistantAgent as Writer
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat

writer = AssistantAgent("writer", llm_config={"max_tokens": 99})
critic = AssistantAgent("critic", llm_config={"max_tokens": 99})


def asked_for_a_speaker(): # reports: max-model-calls
    group = GroupChat([writer, critic], [], max_round=40)
    writer.initiate_chat(GroupChatManager(group), message="Write.", max_turns=1)


def in_turn():
    group = GroupChat([writer, critic], [], max_round=40, speaker_selection_method="round_robin")
    writer.initiate_chat(GroupChatManager(group), message="Write.", max_turns=1)


def members_from_elsewhere(members):
    group = GroupChat(members, [], max_round=40)
    writer.initiate_chat(GroupChatManager(group), message="Write.", max_turns=1)


async def picked_by_a_model(model): # reports: max-model-calls
    team = SelectorGroupChat([Writer("a", model), Writer("b", model)], model_client=model, max_turns=30)
    await team.run(task="Write.")


async def one_after_the_other(model):
    team = RoundRobinGroupChat([Writer("a", model), Writer("b", model)], max_turns=30)
    await team.run(task="Write.")


async def with_tools(model, look_up): # reports: max-model-calls
    clerk = Writer("a", model, max_tool_iterations=9)
    team = RoundRobinGroupChat([clerk, clerk], max_turns=30)
    await team.run(task="Write.")
