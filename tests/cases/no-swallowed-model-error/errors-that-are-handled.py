# preset: strict
import json
import logging
import sys
import time

import openai
from openai import OpenAI

from monitoring import report

logger = logging.getLogger(__name__)
client = OpenAI(timeout=60)


def ask(question, model="gpt-4o"):
    return client.chat.completions.create(model=model, max_tokens=500, messages=[{"role": "user", "content": question}])


def raises(question):
    try:
        return ask(question)
    except Exception as e:
        logger.error(e)
        raise


def raises_another(question):
    try:
        return ask(question)
    except Exception as e:
        raise RuntimeError("no answer") from e


def named_class_on_purpose(question):
    try:
        return ask(question)
    except openai.BadRequestError:
        return ""


def errors_of_the_data(question):
    try:
        return json.loads(ask(question).choices[0].message.content)
    except json.JSONDecodeError:
        return {}


def one_class_waits_the_others_are_raised(question):
    for attempt in range(3):
        try:
            return ask(question)
        except openai.RateLimitError:
            time.sleep(2**attempt)
        except Exception as e:
            logger.error(e)
            raise


def tells_somebody(question):
    try:
        return ask(question)
    except Exception as e:
        report(e)


def says_nothing_and_tells_the_log(question):
    try:
        return ask(question)
    except Exception as e:
        logger.error(e)
        return None


def says_what_failed(question):
    try:
        return ask(question).choices[0].message.content
    except Exception as e:
        return f"Error: {e}"


def exits(question):
    try:
        return ask(question)
    except Exception as e:
        print(e)
        sys.exit(1)


def falls_back(question):
    try:
        return ask(question)
    except Exception as e:
        logger.warning(e)
        return ask(question, model="gpt-4o-mini")


def keeps_the_errors(questions):
    answers, errors = [], []
    for question in questions:
        try:
            answers.append(ask(question))
        except Exception as e:
            errors.append(e)
    return answers, errors


def goes_on_with_the_others(questions):
    answers = []
    for question in questions:
        try:
            answers.append(ask(question))
        except Exception as e:
            logger.error("%s: %s", question, e)
    return answers


def _maybe(question):
    try:
        return ask(question)
    except Exception as e:
        logger.error(e)


def asks_whether_there_is_one(question):
    answer = _maybe(question)
    if answer is None:
        return "no answer"
    return answer


def state_that_is_asked_about(question):
    answer = None
    try:
        answer = ask(question)
    except Exception as e:
        logger.error(e)
    if answer is None:
        answer = "no answer"
    return answer


def first_model_that_answers(question):
    for model in ["gpt-4o", "gpt-4o-mini"]:
        try:
            return ask(question, model=model)
        except Exception as e:
            logger.warning("%s: %s", model, e)


def chat():
    while True:
        question = input("> ")
        try:
            print(ask(question).choices[0].message.content)
        except Exception as e:
            print("Sorry:", e)


@app.post("/ask")
def route(question):
    try:
        return ask(question)
    except Exception as e:
        logger.error(e)


def cleans_up(question):
    try:
        return ask(question)
    finally:
        logger.info("done")


def everything_is_tried(question):
    try:
        try:
            return ask(question)
        except openai.APIError as e:
            raise RuntimeError("no answer") from e
    except Exception as e:
        logger.error(e)
        return ""
