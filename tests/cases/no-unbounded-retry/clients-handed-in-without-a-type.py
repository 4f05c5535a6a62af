import anthropic
import backoff
import openai
from twilio.rest import Client


@backoff.on_exception(backoff.expo, (openai.RateLimitError, openai.APITimeoutError))  # reports: no-unbounded-retry
def ask(client, model, messages):
    return client.chat.completions.create(model=model, messages=messages)


@backoff.on_exception(backoff.expo, anthropic.RateLimitError)  # reports: no-unbounded-retry
def ask_anthropic(client, model, messages):
    return client.messages.create(model=model, max_tokens=1000, messages=messages)


# Text messages, not a model: nothing names one.
@backoff.on_exception(backoff.expo, Exception)
def send(client, number, body):
    return client.messages.create(to=number, from_="agents", body=body)


@backoff.on_exception(backoff.expo, Exception)
def send_by(phone: Client, number, body):
    return phone.messages.create(to=number, from_="agents", body=body)


@backoff.on_exception(backoff.expo, openai.RateLimitError, max_tries=5)
def ask_five_times(client, model, messages):
    return client.chat.completions.create(model=model, messages=messages)


class Clerk:
    def __init__(self, client, house):
        self.client = client
        self.house = house

    @backoff.on_exception(backoff.expo, openai.RateLimitError)  # reports: no-unbounded-retry
    def answer(self, messages):
        return self.client.chat.completions.create(model="gpt-4o-mini", messages=messages)

    # A name of one's own may mean anything.
    @backoff.on_exception(backoff.expo, Exception)
    def store(self, messages):
        return self.house.messages.create(messages)


@backoff.on_exception(backoff.expo, Exception)
def test_ask(client):
    return client.chat.completions.create(model="gpt-4o-mini", messages=[])
