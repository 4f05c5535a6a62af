"""Calls what the rows of LangChain's `AgentExecutor` describe."""

from langchain_classic.agents import AgentExecutor, create_tool_calling_agent
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI

QUESTION = {"input": "Hello"}


@tool
def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


def executor(places):
    prompt = ChatPromptTemplate.from_messages([("human", "{input}"), ("placeholder", "{agent_scratchpad}")])
    agent = create_tool_calling_agent(ChatOpenAI(model="gpt-4o-mini", max_retries=0), [look_up], prompt)
    return AgentExecutor(agent=agent, tools=[look_up], **places.receiver)


def invoke(places):
    executor(places).invoke(QUESTION)


async def ainvoke(places):
    await executor(places).ainvoke(QUESTION)


def stream(places):
    for _ in executor(places).stream(QUESTION):
        pass


async def astream(places):
    async for _ in executor(places).astream(QUESTION):
        pass
