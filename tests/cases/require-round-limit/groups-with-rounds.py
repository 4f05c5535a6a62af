import os

import autogen
from autogen import AssistantAgent, GroupChat, GroupChatManager

from .settings import GROUP, ROUNDS

llm_config = {"model": "gpt-4o"}
writer = AssistantAgent("writer", llm_config=llm_config)
critic = AssistantAgent("critic", llm_config=llm_config)
agents = [writer, critic]
MAX_ROUND = 12
options = {"agents": agents, "messages": [], "max_round": 6}

by_a_number = GroupChat(agents=agents, messages=[], max_round=8)
by_position = GroupChat(agents, [], 8)
by_a_constant = GroupChat(agents=agents, messages=[], max_round=MAX_ROUND)
by_a_sum = GroupChat(agents=agents, messages=[], max_round=len(agents) * 3)
by_the_environment = GroupChat(agents=agents, messages=[], max_round=int(os.environ.get("ROUNDS", "10")))
by_the_settings = GroupChat(agents=agents, messages=[], max_round=ROUNDS)
by_all_the_settings = GroupChat(agents=agents, messages=[], **GROUP)
by_options = GroupChat(**options)
later = autogen.GroupChat(agents=agents, messages=[])
later.max_round = 5
manager = GroupChatManager(groupchat=by_a_number, llm_config=llm_config)


def by_a_parameter(rounds=10):
    return GroupChat(agents=agents, messages=[], max_round=rounds)


def by_everything(**more):
    return GroupChat(agents=agents, messages=[], **more)
