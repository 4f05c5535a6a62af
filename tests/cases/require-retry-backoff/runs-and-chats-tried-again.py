import time

from agents import Agent, Runner
from autogen import AssistantAgent, UserProxyAgent

clerk = Agent(name="clerk")
writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
boss = UserProxyAgent("boss", human_input_mode="NEVER")


async def a_run(question):
    for _ in range(3):  # reports: require-retry-backoff
        try:
            return await Runner.run(clerk, question, max_turns=5)
        except Exception as error:
            print(error)


def a_reply(messages):
    for _ in range(5):  # reports: require-retry-backoff
        try:
            return writer.generate_reply(messages)
        except Exception:
            pass


def a_chat(message):
    attempt = 0
    while attempt < 3:  # reports: require-retry-backoff
        try:
            return boss.initiate_chat(writer, message=message, max_turns=4)
        except Exception:
            attempt += 1


def a_chat_after_a_while(message):
    for attempt in range(3):
        try:
            return boss.initiate_chat(writer, message=message, max_turns=4)
        except Exception:
            time.sleep(10 * (attempt + 1))
