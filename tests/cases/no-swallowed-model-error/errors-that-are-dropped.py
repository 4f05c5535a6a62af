# preset: strict
import logging
import time

from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI

logger = logging.getLogger(__name__)
client = OpenAI(timeout=60)
aclient = AsyncOpenAI(timeout=60)
anthropic = Anthropic(timeout=60)


def logs_and_falls_through(question):
    try:
        completion = client.chat.completions.create(model="gpt-4o", max_tokens=500, messages=[{"role": "user", "content": question}])
        return completion.choices[0].message.content
    except Exception as error:  # reports: no-swallowed-model-error
        logger.error("The model failed: %s", error)


def passes(question):
    try:
        return anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=100, messages=[{"role": "user", "content": question}])
    except Exception:  # reports: no-swallowed-model-error
        pass


def bare(question):
    try:
        return anthropic.messages.create(model="claude-sonnet-4-5", max_tokens=100, messages=[{"role": "user", "content": question}])
    except:  # reports: no-swallowed-model-error
        return None


async def gives_an_empty_text(question):
    try:
        completion = await aclient.chat.completions.create(model="gpt-4o", max_tokens=500, messages=[{"role": "user", "content": question}])
        return completion.choices[0].message.content
    except Exception as e:  # reports: no-swallowed-model-error
        error_message = f"Error: {e}"
        print(error_message)
        return ""


def variable_that_stays_empty(question):
    summary = ""
    try:
        completion = client.chat.completions.create(model="gpt-4o", max_tokens=500, messages=[{"role": "user", "content": question}])
        summary = completion.choices[0].message.content
    except Exception as e:  # reports: no-swallowed-model-error
        print(e)
    return summary


def last_attempt_falls_through(question):
    for attempt in range(5): # reports: no-stacked-retries
        try:
            return client.responses.create(model="gpt-4o", max_output_tokens=500, input=question)
        except Exception:  # reports: no-swallowed-model-error
            time.sleep(2**attempt)


def attempts_that_end_in_nothing(question):
    attempts = 0
    while attempts < 3:
        try:
            return client.responses.create(model="gpt-4o", max_output_tokens=500, input=question)
        except Exception as e:  # reports: no-swallowed-model-error
            logger.warning("Trying again: %s", e)
            attempts += 1
            time.sleep(2**attempts)
    return ""


class Desk:
    def answer(self, question):
        try:
            return client.responses.create(model="gpt-4o", max_output_tokens=500, input=question)
        except Exception:  # reports: no-swallowed-model-error
            logger.exception("No answer")
            return {}
