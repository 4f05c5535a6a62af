import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)


def main():
    group = autogen.GroupChat(
        agents=[writer, critic],
        messages=[],
        speaker_selection_method="round_robin",
    )
    manager = autogen.GroupChatManager(group)
    writer.initiate_chat(manager, message="Write about fences.")
    return [message["content"] for message in group.messages]
