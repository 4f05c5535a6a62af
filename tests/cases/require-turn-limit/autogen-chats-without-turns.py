import autogen
from autogen import AssistantAgent, ConversableAgent, UserProxyAgent

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": "YOUR_KEY"}]}
writer = AssistantAgent("writer", llm_config=llm_config)
critic = AssistantAgent(name="critic", llm_config=llm_config)
boss = UserProxyAgent("boss", human_input_mode="NEVER", code_execution_config=False)
ends_by_itself = AssistantAgent("polite", llm_config=llm_config, is_termination_msg=lambda message: "BYE" in message["content"])
plain = ConversableAgent("plain", llm_config=llm_config, human_input_mode="NEVER")
proxy = autogen.UserProxyAgent(name="proxy", human_input_mode="NEVER")

boss.initiate_chat(writer, message="Improve the summary until it is perfect.")  # reports: require-turn-limit
boss.initiate_chat(recipient=writer, message="Improve it.")  # reports: require-turn-limit
proxy.initiate_chat(critic, clear_history=True, message="Improve it.")  # reports: require-turn-limit
plain.initiate_chat(writer, message="Improve it.", max_turns=None)  # reports: require-turn-limit
chat = boss.initiate_chat(  # reports: require-turn-limit
    writer,
    message="Improve it.",
    summary_method="reflection_with_llm",
)


async def in_a_coroutine():
    await boss.a_initiate_chat(writer, message="Improve it.")  # reports: require-turn-limit


def of_its_own():
    first = ConversableAgent("first", llm_config=llm_config, human_input_mode="NEVER")
    second = ConversableAgent("second", llm_config=llm_config, human_input_mode="NEVER")
    return first.initiate_chat(second, message="Hello")  # reports: require-turn-limit


class Desk:
    def __init__(self):
        self.writer = AssistantAgent("writer", llm_config=llm_config)
        self.boss = UserProxyAgent("boss", human_input_mode="NEVER")

    def improve(self, text):
        return self.boss.initiate_chat(self.writer, message=text)  # reports: require-turn-limit
