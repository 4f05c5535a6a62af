from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

from desk.limits import NO_LIMIT


def make_assistant():
    return AssistantAgent("assistant", max_consecutive_auto_reply=5)


def make_talker():
    return AssistantAgent("talker", max_consecutive_auto_reply=NO_LIMIT)


def make_group():
    group = GroupChat(agents=[make_assistant()], messages=[])
    group.max_round = 10
    return GroupChatManager(groupchat=group)


class Desk:
    def __init__(self, replies=4):
        self.user = UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=replies)
