# preset: strict
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, StopMessageTermination, TextMentionTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat


def teams(model):
    writer = AssistantAgent("writer", model_client=model)
    words = TextMentionTermination("APPROVE")
    RoundRobinGroupChat([writer], termination_condition=words)  # reports: require-round-limit
    RoundRobinGroupChat([writer], termination_condition=words | StopMessageTermination())  # reports: require-round-limit
    RoundRobinGroupChat([writer], termination_condition=words & MaxMessageTermination(10))  # reports: require-round-limit
    RoundRobinGroupChat([writer], termination_condition=words | MaxMessageTermination(10))
    RoundRobinGroupChat([writer], termination_condition=words, max_turns=10)
    MagenticOneGroupChat([writer], model_client=model)  # reports: require-round-limit
    MagenticOneGroupChat([writer], model_client=model, max_turns=10)
