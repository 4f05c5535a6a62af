from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

model_client = OpenAIChatCompletionClient(model="gpt-4o-mini")


async def main():
    team = SelectorGroupChat(
        [AssistantAgent("writer", model_client=model_client), AssistantAgent("critic", model_client=model_client)],
        model_client=model_client,
        selector_func=lambda messages: "critic" if messages[-1].source == "writer" else "writer",
    )
    result = await team.run(task="Write about fences.")
    return [message.content for message in result.messages]
