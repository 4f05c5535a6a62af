from claude_agent_sdk import ClaudeAgentOptions, ClaudeSDKClient, query
from claude_code_sdk import ClaudeCodeOptions
from claude_code_sdk import query as ask_code

from .settings import settings

safe = ClaudeAgentOptions(max_turns=12, allowed_tools=["Read"])


async def open_ended(prompt):
    async for message in query(prompt=prompt):  # reports: require-turn-limit
        print(message)
    async for message in query(prompt=prompt, options=ClaudeAgentOptions(allowed_tools=["Read"])):  # reports: require-turn-limit
        print(message)
    async for message in query(prompt=prompt, options=ClaudeAgentOptions(max_turns=None)):  # reports: require-turn-limit
        print(message)
    # Nought is not handed on.
    async for message in query(prompt=prompt, options=ClaudeAgentOptions(max_turns=0)):  # reports: require-turn-limit
        print(message)
    async for message in ask_code(prompt=prompt, options=ClaudeCodeOptions(cwd="/srv")):  # reports: require-turn-limit
        print(message)


async def bounded(prompt):
    async for message in query(prompt=prompt, options=safe):
        print(message)
    async for message in query(prompt=prompt, options=ClaudeAgentOptions(max_budget_usd=0.5)):
        print(message)
    async for message in ask_code(prompt=prompt, options=ClaudeCodeOptions(max_turns=8)):
        print(message)


async def unknown(prompt, options, **more):
    async for message in query(prompt=prompt, options=options):
        print(message)
    async for message in query(prompt=prompt, options=settings.options):
        print(message)
    async for message in query(prompt=prompt, options=ClaudeAgentOptions(**more)):
        print(message)


async def somebody_says_yes_to_each_tool(prompt, ask):
    async for message in query(prompt=prompt, options=ClaudeAgentOptions(can_use_tool=ask)):
        print(message)


async def whoever_holds_the_client_may_interrupt():
    async with ClaudeSDKClient(options=ClaudeAgentOptions(allowed_tools=["Read"])) as client:
        await client.query("Tidy the tests.")
        async for message in client.receive_response():
            print(message)
