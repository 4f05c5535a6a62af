from autogen import AssistantAgent, GroupChat, GroupChatManager

agents = [AssistantAgent(name="a"), AssistantAgent(name="b")]


def panel(message, rounds):
    unlimited = GroupChat(agents=agents, messages=[])
    closed = GroupChat(agents=agents, messages=[], max_round=8)
    never = GroupChat(agents=agents, messages=[], max_round=10**9)
    unknown = GroupChat(agents=agents, messages=[], max_round=rounds)
    manager = GroupChatManager(groupchat=closed)
    agents[0].initiate_chat(manager, message=message)
    return [unlimited, never, unknown]
