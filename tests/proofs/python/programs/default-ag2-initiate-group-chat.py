from autogen import ConversableAgent
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import RoundRobinPattern

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}


def main():
    writer = ConversableAgent("writer", llm_config=llm_config)
    critic = ConversableAgent("critic", llm_config=llm_config)
    pattern = RoundRobinPattern(initial_agent=writer, agents=[writer, critic])
    chat, _, _ = initiate_group_chat(pattern, "Write about fences.")
    return [message["content"] for message in chat.chat_history]
