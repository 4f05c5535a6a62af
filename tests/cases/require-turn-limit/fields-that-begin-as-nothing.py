from dataclasses import dataclass
from typing import Optional

from agents import Agent, Runner
from pydantic import BaseModel
from pydantic_settings import BaseSettings

agent = Agent(name="clerk")


class Settings(BaseSettings):
    max_turns: Optional[int] = None


settings = Settings()


@dataclass
class Job:
    question: str
    max_turns: int | None = None

    async def run(self):
        return await Runner.run(agent, self.question, max_turns=self.max_turns)


class Request(BaseModel):
    question: str
    max_turns: int | None = None


class Plain:
    max_turns = None

    async def run(self, question):
        return await Runner.run(agent, question, max_turns=self.max_turns)


async def answer(request: Request):
    return await Runner.run(agent, request.question, max_turns=request.max_turns)


async def by_settings(question):
    return await Runner.run(agent, question, max_turns=settings.max_turns)


async def written(question):
    return await Runner.run(agent, question, max_turns=None)  # reports: require-turn-limit
