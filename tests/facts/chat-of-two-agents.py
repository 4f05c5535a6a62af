from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent(name="writer")
editor = AssistantAgent(name="editor", max_consecutive_auto_reply=3)
person = UserProxyAgent(name="person", human_input_mode="ALWAYS")
boss = UserProxyAgent(name="boss", human_input_mode="NEVER")


def chat(message):
    boss.initiate_chat(writer, message=message)
    boss.initiate_chat(writer, message=message, max_turns=4)
    boss.initiate_chat(writer, message=message, max_turns=None)
    boss.initiate_chat(editor, message=message)
    person.initiate_chat(writer, message=message)
