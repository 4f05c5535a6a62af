import autogen
from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

llm_config = {"model": "gpt-4o"}
writer = AssistantAgent("writer", llm_config=llm_config)
critic = AssistantAgent("critic", llm_config=llm_config)
boss = UserProxyAgent("boss", human_input_mode="NEVER")

chat = GroupChat(agents=[writer, boss, critic], messages=[])  # reports: require-round-limit
manager = GroupChatManager(groupchat=chat, llm_config=llm_config)
by_the_module = autogen.GroupChat([writer, critic], [])  # reports: require-round-limit
with_more = GroupChat(  # reports: require-round-limit
    agents=[writer, critic],
    messages=[],
    speaker_selection_method="round_robin",
    allow_repeat_speaker=False,
)
without_end = GroupChat(agents=[writer, critic], messages=[], max_round=10**9)  # reports: require-round-limit
an_error = GroupChat(agents=[writer, critic], messages=[], max_round=float("inf"))


def inside(agents):
    return GroupChatManager(groupchat=GroupChat(agents=agents, messages=[]), llm_config=llm_config)  # reports: require-round-limit


class Panel:
    def __init__(self, agents):
        self.chat = GroupChat(agents=agents, messages=[])  # reports: require-round-limit
