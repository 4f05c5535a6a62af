from autogen import AssistantAgent

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = AssistantAgent("writer", system_message="You write summaries.", llm_config=llm_config)
critic = AssistantAgent("critic", system_message="You criticise summaries.", llm_config=llm_config)


def main():
    chat = critic.initiate_chat(writer, message="Improve the summary until it is perfect.")
    return [message["content"] for message in chat.chat_history]
