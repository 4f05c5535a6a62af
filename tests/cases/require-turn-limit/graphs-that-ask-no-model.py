from functools import partial

from langgraph.graph import END, START, StateGraph
from openai import OpenAI

client = OpenAI()
far = {"recursion_limit": 20_000_000_000}


def write(key, state):
    return {key: state[key] + 1}


def think(state):
    return {"text": client.responses.create(model="gpt-4o-mini", input=state["text"]).output_text}


def counting(n):
    builder = StateGraph(dict)
    builder.add_node("one", partial(write, "n"))
    builder.add_node(write)
    builder.add_edge(START, "one")
    builder.add_conditional_edges("one", lambda state: END if state["n"] > n else "one")
    return builder


def asking():
    builder = StateGraph(dict)
    builder.add_node("one", think)
    builder.add_node("two", write)
    builder.add_edge(START, "one")
    builder.add_conditional_edges("one", lambda state: END if state["text"] == "done" else "two")
    return builder


def run(question):
    counting(1000).compile().invoke(question, far)
    asking().compile().invoke(question, far)  # reports: require-turn-limit
