"""Calls what the rows of agentchat describe."""

from autogen_agentchat import conditions, teams
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def model_client():
    return OpenAIChatCompletionClient(model="gpt-4o-mini", max_retries=0)


def members(*names):
    return [AssistantAgent(name, model_client=model_client()) for name in names]


async def round_robin(places):
    await teams.RoundRobinGroupChat(members("writer", "critic"), **places.keyword).run(task="Hello")


async def swarm(places):
    await teams.Swarm(members("writer"), **places.keyword).run(task="Hello")


async def selector(places):
    def next_speaker(messages):
        return "critic" if messages[-1].source == "writer" else "writer"

    team = teams.SelectorGroupChat(
        members("writer", "critic"), model_client=model_client(), selector_func=next_speaker, **places.keyword
    )
    await team.run(task="Hello")


async def ended_by(condition):
    await teams.RoundRobinGroupChat(members("writer", "critic"), termination_condition=condition).run(task="Hello")


async def max_message(places):
    await ended_by(conditions.MaxMessageTermination(**places.keyword))


async def text_mention(places):
    await ended_by(conditions.TextMentionTermination("TERMINATE"))


async def stop_message(places):
    await ended_by(conditions.StopMessageTermination())


async def handoff(places):
    await ended_by(conditions.HandoffTermination("user"))
