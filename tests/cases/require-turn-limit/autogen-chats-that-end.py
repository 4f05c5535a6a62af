import autogen
from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": "YOUR_KEY"}]}
MAX_TURNS = 6
writer = AssistantAgent("writer", llm_config=llm_config)
careful = AssistantAgent("careful", llm_config=llm_config, max_consecutive_auto_reply=5)
boss = UserProxyAgent("boss", human_input_mode="NEVER", code_execution_config=False)
person = UserProxyAgent("person", human_input_mode="ALWAYS")
person_by_default = UserProxyAgent("person", code_execution_config=False)
brief = UserProxyAgent("brief", human_input_mode="NEVER", max_consecutive_auto_reply=3)
silent = autogen.UserProxyAgent("silent", human_input_mode="NEVER", max_consecutive_auto_reply=0)

boss.initiate_chat(writer, message="Improve it.", max_turns=4)
boss.initiate_chat(writer, message="Improve it.", max_turns=MAX_TURNS)
boss.initiate_chat(writer, True, False, None, 4, message="Improve it.")
boss.initiate_chat(careful, message="Improve it.")
brief.initiate_chat(writer, message="Improve it.")
silent.initiate_chat(writer, message="Improve it.")
person.initiate_chat(writer, message="Improve it.")
person_by_default.initiate_chat(writer, message="Improve it.")
boss.initiate_chat(person, message="Improve it.")

group = GroupChat(agents=[writer, careful], messages=[], max_round=8)
manager = GroupChatManager(groupchat=group, llm_config=llm_config)
boss.initiate_chat(manager, message="Discuss it.")
boss.initiate_chat(recipient=manager, message="Discuss it.")

options = {"message": "Improve it.", "max_turns": 3}
boss.initiate_chat(writer, **options)


async def in_a_coroutine():
    await boss.a_initiate_chat(writer, message="Improve it.", max_turns=2)


class Desk:
    TURNS = 5

    def __init__(self, turns=5):
        self.writer = AssistantAgent("writer", llm_config=llm_config)
        self.boss = UserProxyAgent("boss", human_input_mode="NEVER", max_consecutive_auto_reply=4)
        self.other = ConversableAgent("other", llm_config=llm_config, human_input_mode="NEVER")
        self.turns = turns

    def improve(self, text):
        return self.boss.initiate_chat(self.writer, message=text)

    def improve_so_often(self, text):
        self.other.initiate_chat(self.writer, message=text, max_turns=self.turns)
        return self.other.initiate_chat(self.writer, message=text, max_turns=self.TURNS)
