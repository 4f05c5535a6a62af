"""Calls what the rows of LangGraph, and of the agent that LangChain builds on it, describe: each step is one request."""

from typing import TypedDict

from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from langgraph.graph import START, StateGraph
from langgraph.prebuilt import create_react_agent

MODEL = ChatOpenAI(model="gpt-4o-mini", max_retries=0)
HELLO = {"messages": [("user", "Hello")]}


@tool
def ask_too(order: str) -> str:
    """Asks, so that a step of the tools is a request as a step of the model is."""
    MODEL.invoke("Hello")
    return "shipped"


class State(TypedDict):
    messages: list


def ask(state):
    """Keeps nothing, so that the last of ten thousand steps takes no longer than the first."""
    MODEL.invoke("Hello")
    return {"messages": []}


def graph():
    builder = StateGraph(State)
    builder.add_node("ask", ask)
    builder.add_edge(START, "ask")
    builder.add_conditional_edges("ask", lambda state: "ask", ["ask"])
    return builder.compile()


def ask_before(state):
    """A third step in each round: without it a limit by one higher would do the same."""
    MODEL.invoke("Hello")
    return {"llm_input_messages": state["messages"]}


def react_agent():
    return create_react_agent(MODEL, [ask_too], pre_model_hook=ask_before)


def agent():
    # Not in every environment that this file is used in.
    from langchain.agents import create_agent

    return create_agent(MODEL, [ask_too])


def config_of(places):
    return places.positional.get(1)


def invoke(runnable, places):
    runnable.invoke(HELLO, config_of(places))


async def ainvoke(runnable, places):
    await runnable.ainvoke(HELLO, config_of(places))


def stream(runnable, places):
    for _ in runnable.stream(HELLO, config_of(places)):
        pass


async def astream(runnable, places):
    async for _ in runnable.astream(HELLO, config_of(places)):
        pass


def graph_invoke(places):
    return invoke(graph(), places)


def graph_ainvoke(places):
    return ainvoke(graph(), places)


def graph_stream(places):
    return stream(graph(), places)


def graph_astream(places):
    return astream(graph(), places)


def react_invoke(places):
    return invoke(react_agent(), places)


def react_ainvoke(places):
    return ainvoke(react_agent(), places)


def react_stream(places):
    return stream(react_agent(), places)


def react_astream(places):
    return astream(react_agent(), places)


def agent_invoke(places):
    return invoke(agent(), places)


def agent_ainvoke(places):
    return ainvoke(agent(), places)


def agent_stream(places):
    return stream(agent(), places)


def agent_astream(places):
    return astream(agent(), places)
