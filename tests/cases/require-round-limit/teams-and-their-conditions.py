from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_agentchat.ui import Console

from .conditions import ours


def teams(model):
    writer = AssistantAgent("writer", model_client=model)
    critic = AssistantAgent("critic", model_client=model)
    person = UserProxyAgent("person", input_func=input)
    words = TextMentionTermination("APPROVE")

    RoundRobinGroupChat([writer, critic])  # reports: require-round-limit
    SelectorGroupChat([writer, critic], model_client=model)  # reports: require-round-limit
    Swarm([writer, critic])  # reports: require-round-limit
    RoundRobinGroupChat([writer, critic], max_turns=None)  # reports: require-round-limit
    RoundRobinGroupChat(participants=[writer, critic], termination_condition=None)  # reports: require-round-limit

    RoundRobinGroupChat([writer, critic], max_turns=6)
    RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10))
    RoundRobinGroupChat([writer, critic], termination_condition=words | MaxMessageTermination(max_messages=10))
    RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10) | TimeoutTermination(60) | words)
    SelectorGroupChat([writer, critic], model_client=model, termination_condition=TokenUsageTermination(max_total_token=5000))
    Swarm([writer, critic], termination_condition=HandoffTermination("user") | MaxMessageTermination(9))
    RoundRobinGroupChat([writer, critic], termination_condition=ours)
    RoundRobinGroupChat([writer, critic], termination_condition=words)
    RoundRobinGroupChat([writer, critic], termination_condition=words & MaxMessageTermination(10))
    RoundRobinGroupChat([writer, person])
    MagenticOneGroupChat([writer, critic], model_client=model)


async def shown(team):
    await Console(team.run_stream(task="Write it."))


class Panel:
    def __init__(self, model, condition):
        writer = AssistantAgent("writer", model_client=model)
        self.team = RoundRobinGroupChat([writer], termination_condition=condition)
        self.open = RoundRobinGroupChat([writer])  # reports: require-round-limit
