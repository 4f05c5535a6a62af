from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat


def answer(model_client):
    clerk = AssistantAgent("clerk", model_client=model_client)
    RoundRobinGroupChat([clerk])
    RoundRobinGroupChat([clerk], termination_condition=MaxMessageTermination(5))
    RoundRobinGroupChat([clerk], termination_condition=TextMentionTermination("done") | MaxMessageTermination(5))
    RoundRobinGroupChat([clerk], termination_condition=TextMentionTermination("done") & MaxMessageTermination(5))
    RoundRobinGroupChat([clerk], termination_condition=TextMentionTermination("done"))
    RoundRobinGroupChat([clerk], termination_condition=TextMentionTermination("done"), max_turns=5)
