# preset: strict
from agent_framework.orchestrations import GroupChatBuilder
from google.adk.agents import BaseAgent, LlmAgent, LoopAgent, SequentialAgent
from semantic_kernel.agents import RoundRobinGroupChatManager, StandardMagenticManager

writer = LlmAgent(name="writer", model="gemini-2.5-flash")


class Judge(BaseAgent):
    """Ends the loop by code."""


looping = LoopAgent(name="looping", sub_agents=[writer])  # reports: require-round-limit
brief = LoopAgent(name="brief", sub_agents=[writer], max_iterations=3)
judged = LoopAgent(name="judged", sub_agents=[writer, Judge(name="judge")])
nested = LoopAgent(name="nested", sub_agents=[SequentialAgent(name="both", sub_agents=[writer, Judge(name="judge")])])


def managers(service, person):
    RoundRobinGroupChatManager()  # reports: require-round-limit
    RoundRobinGroupChatManager(max_rounds=None)  # reports: require-round-limit
    RoundRobinGroupChatManager(max_rounds=5)
    RoundRobinGroupChatManager(human_response_function=person)
    StandardMagenticManager(chat_completion_service=service)  # reports: require-round-limit
    StandardMagenticManager(chat_completion_service=service, max_round_count=10)


def built(agents, is_over):
    GroupChatBuilder(participants=agents, selection_func=is_over).build()  # reports: require-round-limit
    GroupChatBuilder(participants=agents, selection_func=is_over, max_rounds=4).build()
    GroupChatBuilder(participants=agents, selection_func=is_over).with_max_rounds(4).build()
    GroupChatBuilder(participants=agents, selection_func=is_over, termination_condition=is_over).build()
