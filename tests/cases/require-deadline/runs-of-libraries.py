# preset: strict
# What takes a time of its own is asked for it; what can be ended from outside alone is not.
import asyncio

from agents import Agent, ModelSettings, Runner
from crewai import Agent as Member
from crewai import Crew

clerk = Agent(name="Clerk", model_settings=ModelSettings(max_tokens=500))


async def from_outside_alone(text):
    await Runner.run(clerk, text, max_turns=5)
    await asyncio.wait_for(Runner.run(clerk, text, max_turns=5), timeout=60)


def with_time(text):
    member = Member(role="Reader", goal="Read.", backstory="Reads.", max_iter=5, max_execution_time=60)
    return member.kickoff(text)


def without(text):
    member = Member(role="Reader", goal="Read.", backstory="Reads.", max_iter=5)
    result = member.kickoff(text) # reports: require-deadline
    return result


def from_elsewhere(text, options):
    member = Member(role="Reader", goal="Read.", backstory="Reads.", max_iter=5, **options)
    result = member.kickoff(text)
    return result
