# preset: strict
from claude_agent_sdk import ClaudeAgentOptions, ClaudeSDKClient


async def tidy():
    async with ClaudeSDKClient(options=ClaudeAgentOptions(allowed_tools=["Read"])) as client:
        await client.query("Tidy the tests.")  # reports: require-turn-limit


async def tidy_a_little():
    async with ClaudeSDKClient(options=ClaudeAgentOptions(max_turns=5)) as client:
        await client.query("Tidy the tests.")


async def tidy_as_told(options):
    async with ClaudeSDKClient(options) as client:
        await client.query("Tidy the tests.")
