# preset: strict
from dataclasses import dataclass
from typing import Any

from google import genai
from google.genai import types
from openai import OpenAI

client = OpenAI()
gemini = genai.Client()


@dataclass
class Chat:
    extra_body: dict[str, Any] | None = None

    def ask(self, messages):
        return client.chat.completions.create(model="gpt-4o-mini", messages=messages, **(self.extra_body or {}))


def copied(contents, config: types.GenerateContentConfigDict):
    fallback = config.copy()
    return gemini.models.generate_content(model="gemini-2.0-flash", contents=contents, config=fallback)


def written(contents):
    return gemini.models.generate_content(model="gemini-2.0-flash", contents=contents)  # reports: require-output-limit
