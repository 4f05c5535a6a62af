# preset: strict
from autogen import AssistantAgent, UserProxyAgent

own = AssistantAgent("own", llm_config={"model": "gpt-4o"})  # reports: require-output-limit
brief = UserProxyAgent("brief", human_input_mode="NEVER", max_consecutive_auto_reply=2)
ends_by_words = AssistantAgent("polite", llm_config={"model": "gpt-4o"}, is_termination_msg=lambda message: "BYE" in message["content"])  # reports: require-output-limit
proxy = UserProxyAgent("proxy", human_input_mode="NEVER")


def with_whoever(first, second):
    first.initiate_chat(second, message="Improve it.", max_turns=3)


def with_one_of_ours(agent):
    agent.initiate_chat(own, message="Improve it.")


def with_one_that_ends(agent):
    agent.initiate_chat(brief, message="Improve it.")


def with_one_that_may_end(agent):
    proxy.initiate_chat(agent, message="Improve it.")  # reports: require-turn-limit


def with_brief(agent):
    brief.initiate_chat(agent, message="Improve it.")


def until_the_model_says_bye():
    proxy.initiate_chat(ends_by_words, message="Improve it.")  # reports: require-turn-limit
