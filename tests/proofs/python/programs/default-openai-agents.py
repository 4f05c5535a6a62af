from agents import Agent, Runner, function_tool


@function_tool
def look_up_order(order: str) -> str:
    """Look up an order by its number."""
    return f"Order {order} is shipped."


clerk = Agent(name="Clerk", instructions="Help the customer.", tools=[look_up_order])


async def main():
    result = await Runner.run(clerk, "Where is order 12?")
    return result.final_output
