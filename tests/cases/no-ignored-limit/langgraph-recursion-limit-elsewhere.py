from langgraph.prebuilt import create_react_agent
from settings import config, model

agent = create_react_agent(model, tools=[])
state = {"messages": []}

agent.invoke(state, config={"configurable": {"thread_id": "1", "recursion_limit": 10}})  # reports: no-ignored-limit
agent.invoke(state, {"configurable": {"recursion_limit": 10}})  # reports: no-ignored-limit
agent.invoke(state, recursion_limit=10)  # reports: no-ignored-limit
agent.invoke(state, {"recursionLimit": 10})  # reports: no-ignored-limit
agent.invoke(state, config={"recursion_limit": 10, "configurable": {"recursion_limit": 10}})
agent.invoke(state, {**config, "configurable": {"recursion_limit": 10}})
agent.invoke(state, config=config, recursion_limit=10)
agent.with_config(recursion_limit=10).invoke(state)
