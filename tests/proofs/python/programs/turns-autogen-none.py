import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)


def main():
    chat = critic.initiate_chat(writer, max_turns=None, message="Improve the summary until it is perfect.")
    return [message["content"] for message in chat.chat_history]
