import asyncio

from openai import OpenAI

from .rooms import Runner, api

client = OpenAI()


class Doctor:
    def initiate_chat(self, patient, message):
        return client.responses.create(model="gpt-4o", input=f"{patient}: {message}")

    def run(self, patient):
        return self.initiate_chat(patient, "Hello")


Doctor().initiate_chat("Ada", message="Hello")
Doctor().run("Ada")
api.initiate_chat(doctor_id=3)
Runner.run(client, "Hello")
asyncio.run(Runner.run(client, "Hello", max_turns=None))
