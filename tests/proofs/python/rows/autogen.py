"""Calls what AutoGen's rows describe, in 0.2 and in AG2 Classic."""

import autogen
from autogen.agentchat import chat as chats

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}


def writer(name="writer"):
    return autogen.AssistantAgent(name, llm_config=llm_config)


def boss():
    return autogen.UserProxyAgent("boss", human_input_mode="NEVER", code_execution_config=False, default_auto_reply="Go on.")


def initiate_chat(places):
    boss().initiate_chat(writer(), message="Hello", **places.keyword)


async def a_initiate_chat(places):
    await boss().a_initiate_chat(writer(), message="Hello", **places.keyword)


def one_chat(places):
    return [{"chat_id": 1, "sender": boss(), "recipient": writer(), "message": "Hello", **places.keyword}]


def initiate_chats(places):
    chats.initiate_chats(one_chat(places))


async def a_initiate_chats(places):
    await chats.a_initiate_chats(one_chat(places))


def run(places):
    boss().run(writer(), message="Hello", **places.keyword).process()


async def a_run(places):
    response = await boss().a_run(writer(), message="Hello", **places.keyword)
    await response.process()


def group_chat(places):
    first = writer("first")
    group = autogen.GroupChat([first, writer("second")], [], speaker_selection_method="round_robin", **places.keyword)
    first.initiate_chat(autogen.GroupChatManager(group), message="Hello")


def pattern():
    from autogen.agentchat.group.patterns import RoundRobinPattern

    first, second = (autogen.ConversableAgent(name, llm_config=llm_config) for name in ("first", "second"))
    return RoundRobinPattern(initial_agent=first, agents=[first, second])


def initiate_group_chat(places):
    autogen.agentchat.initiate_group_chat(pattern(), "Hello", **places.keyword)


async def a_initiate_group_chat(places):
    await autogen.agentchat.a_initiate_group_chat(pattern(), "Hello", **places.keyword)


def run_group_chat(places):
    autogen.agentchat.run_group_chat(pattern(), "Hello", **places.keyword).process()


async def a_run_group_chat(places):
    response = await autogen.agentchat.a_run_group_chat(pattern(), "Hello", **places.keyword)
    await response.process()
