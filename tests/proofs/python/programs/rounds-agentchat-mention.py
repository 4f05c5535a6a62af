from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

model_client = OpenAIChatCompletionClient(model="gpt-4o-mini")


async def main():
    team = RoundRobinGroupChat(
        [AssistantAgent("writer", model_client=model_client), AssistantAgent("critic", model_client=model_client)],
        termination_condition=TextMentionTermination("DONE"),
    )
    result = await team.run(task="Write about fences.")
    return [message.content for message in result.messages]
