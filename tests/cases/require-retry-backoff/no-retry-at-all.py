import json

from openai import APIError, OpenAI
from pydantic import ValidationError

from .models import Answer

client = OpenAI()
MODELS = ["gpt-4o", "gpt-4o-mini"]


def each_of_many(texts):
    answers = []
    for text in texts:
        try:
            answers.append(client.responses.create(model="gpt-4o", input=text))
        except APIError as error:
            print(f"skipped: {error}")
    return answers


def one_model_or_the_other(text):
    for model in MODELS:
        try:
            return client.responses.create(model=model, input=text)
        except APIError:
            continue
    raise RuntimeError("no model answers")


def one_client_or_the_other(text, clients):
    for each in clients:
        try:
            return each.responses.create(model="gpt-4o", input=text)
        except APIError:
            pass


def repaired(messages):
    for _ in range(3):
        response = client.chat.completions.create(model="gpt-4o", messages=messages)
        content = response.choices[0].message.content
        try:
            return json.loads(content)
        except json.JSONDecodeError as error:
            messages.append({"role": "assistant", "content": content})
            messages.append({"role": "user", "content": f"That is no JSON: {error}"})


def told_what_was_wrong(prompt):
    feedback = ""
    for _ in range(3):
        text = client.responses.create(model="gpt-4o", input=prompt + feedback).output_text
        try:
            return Answer.model_validate_json(text)
        except ValidationError as error:
            feedback = f"\nThe last answer was wrong: {error}"


def the_client_does_it(text):
    patient = OpenAI(max_retries=5)
    return patient.responses.create(model="gpt-4o", input=text)


def something_else_is_tried_again(text, store):
    answer = client.responses.create(model="gpt-4o", input=text)
    for _ in range(3):
        try:
            store.save(answer)
            break
        except OSError:
            continue


def with_a_shorter_prompt(text):
    while text:
        try:
            return client.responses.create(model="gpt-4o", input=text)
        except APIError:
            text = text[: len(text) // 2]
