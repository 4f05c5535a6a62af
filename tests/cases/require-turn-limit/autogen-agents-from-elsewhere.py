from autogen import AssistantAgent, UserProxyAgent

from .team import boss, make_agent, settings, writer

own = AssistantAgent("own", llm_config={"model": "gpt-4o"})
proxy = UserProxyAgent("proxy", human_input_mode="NEVER")


def make_writer():
    return AssistantAgent("writer", llm_config={"model": "gpt-4o"})


def make_brief_boss(most=3):
    return UserProxyAgent("boss", human_input_mode="NEVER", max_consecutive_auto_reply=most)


def imported():
    boss.initiate_chat(writer, message="Improve it.")


def one_imported():
    proxy.initiate_chat(writer, message="Improve it.")


def made_elsewhere():
    proxy.initiate_chat(make_agent("writer"), message="Improve it.")


def made_here():
    return proxy.initiate_chat(make_writer(), message="Improve it.")  # reports: require-turn-limit


def made_here_and_brief():
    return make_brief_boss().initiate_chat(make_writer(), message="Improve it.")


def as_told(**options):
    proxy.initiate_chat(own, message="Improve it.", **options)


def as_the_settings_say():
    proxy.initiate_chat(own, message="Improve it.", max_turns=settings.max_turns)


def with_whoever(first, second):
    first.initiate_chat(second, message="Improve it.")


def with_our_own_and_whoever(agent):
    proxy.initiate_chat(agent, message="Improve it.")


def with_a_typed_agent(first: AssistantAgent, second: UserProxyAgent):
    first.initiate_chat(second, message="Improve it.")


def _with(agent):
    return proxy.initiate_chat(agent, message="Improve it.")  # reports: require-turn-limit


def with_our_own():
    return _with(own)


def _with_brief(agent):
    return agent.initiate_chat(own, message="Improve it.")


def with_our_own_brief():
    return _with_brief(make_brief_boss())


def changed_later():
    agent = AssistantAgent("late", llm_config={"model": "gpt-4o"})
    agent.update_max_consecutive_auto_reply(3)
    proxy.initiate_chat(agent, message="Improve it.")
