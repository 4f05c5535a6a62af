from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

model_client = OpenAIChatCompletionClient(model="gpt-4o-mini")


async def main():
    writer = AssistantAgent("writer", model_client=model_client)
    team = Swarm(participants=[writer])
    count = 0
    async for _ in team.run_stream(task="Write about fences."):
        count += 1
    return count
