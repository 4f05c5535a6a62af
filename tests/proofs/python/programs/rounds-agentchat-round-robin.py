from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main():
    model_client = OpenAIChatCompletionClient(model="gpt-4o-mini")
    writer = AssistantAgent("writer", model_client=model_client)
    critic = AssistantAgent("critic", model_client=model_client)
    team = RoundRobinGroupChat([writer, critic])
    result = await team.run(task="Write about fences.")
    return [message.content for message in result.messages]
