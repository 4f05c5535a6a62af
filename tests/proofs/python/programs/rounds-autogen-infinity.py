import sys

from autogen import AssistantAgent, GroupChat, GroupChatManager

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = AssistantAgent("writer", llm_config=llm_config)
critic = AssistantAgent("critic", llm_config=llm_config)


def main():
    group = GroupChat([writer, critic], [], max_round=sys.maxsize, speaker_selection_method="round_robin")
    writer.initiate_chat(GroupChatManager(group), message="Write about fences.")
    return [message["content"] for message in group.messages]
