# preset: strict
from langchain.agents import create_agent
from langchain.agents.middleware import ModelCallLimitMiddleware, ToolCallLimitMiddleware
from langchain_classic.agents import AgentExecutor
from langchain_core.language_models import GenericFakeChatModel
from langgraph.graph import START, StateGraph
from langgraph.prebuilt import create_react_agent

agent = create_react_agent("openai:gpt-4.1", tools=[])


def by_config(question, config):
    agent.invoke(question)  # reports: require-turn-limit
    agent.invoke(question, config={"tags": ["clerk"]})  # reports: require-turn-limit
    agent.invoke(question, {"recursion_limit": 9})
    agent.invoke(question, config={"recursion_limit": 9})
    agent.with_config(recursion_limit=9).invoke(question)
    agent.with_config({"recursion_limit": 9}).invoke(question)
    agent.invoke(question, config)
    agent.invoke(question, config={**config, "tags": []})


def by_middleware(question, own):
    create_agent("openai:gpt-4.1", middleware=[ModelCallLimitMiddleware(run_limit=5)]).invoke(question)
    create_agent("openai:gpt-4.1", middleware=[own]).invoke(question)
    create_agent(model=GenericFakeChatModel(messages=own)).invoke(question)
    create_agent("openai:gpt-4.1", middleware=[ToolCallLimitMiddleware(run_limit=5)]).invoke(question)
    create_agent("openai:gpt-4.1").invoke(question)  # reports: require-turn-limit


def graph_that_loops(question, think, route):
    builder = StateGraph(dict)
    builder.add_node("think", think)
    builder.add_edge(START, "think")
    builder.add_conditional_edges("think", route)
    builder.compile().invoke(question)  # reports: require-turn-limit
    builder.compile(interrupt_before=["think"]).invoke(question)


def graph_that_ends(question, think):
    builder = StateGraph(dict)
    builder.add_node("think", think)
    builder.add_edge(START, "think")
    builder.compile().invoke(question)


def executor(agent, tools, question):
    AgentExecutor(agent=agent, tools=tools).invoke(question)  # reports: require-turn-limit, require-deadline
    AgentExecutor(agent=agent, tools=tools, max_iterations=None).invoke(question)  # reports: require-turn-limit, require-deadline
    AgentExecutor(agent=agent, tools=tools, max_iterations=None, max_execution_time=60).invoke(question)
    AgentExecutor(agent=agent, tools=tools, max_iterations=4).invoke(question) # reports: require-deadline
