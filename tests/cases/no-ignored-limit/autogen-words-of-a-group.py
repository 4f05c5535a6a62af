from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from settings import chats

writer = AssistantAgent("writer", llm_config={})
boss = UserProxyAgent("boss", human_input_mode="NEVER")

boss.initiate_chat(writer, message="Hello", max_turns=5)
boss.initiate_chat(writer, message="Hello", max_round=5)  # reports: no-ignored-limit
boss.initiate_chat(
    writer,
    message="Hello",
    max_rounds=5,  # reports: no-ignored-limit
)
boss.initiate_chat(writer, message="Hello", max_round=5, max_turns=5)
boss.initiate_chat(writer, message="Hello", max_round=5, **chats)
boss.initiate_chats([{"recipient": writer, "message": "Hello", "max_rounds": 5}])  # reports: no-ignored-limit

# A group has its rounds.
chat = GroupChat(agents=[writer, boss], messages=[], max_round=5)
boss.initiate_chat(GroupChatManager(groupchat=chat, llm_config={}), message="Hello", max_round=5)

# One side ends it.
quiet = UserProxyAgent("quiet", human_input_mode="NEVER", max_consecutive_auto_reply=3)
quiet.initiate_chat(writer, message="Hello", max_round=5)


def somebody(recipient):
    boss.initiate_chat(recipient, message="Hello", max_round=5)  # reports: no-ignored-limit
