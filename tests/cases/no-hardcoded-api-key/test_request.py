from unittest.mock import Mock

from openai import OpenAI


def test_asks():
    client = OpenAI(api_key="sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg", http_client=Mock())
    client.responses.create(model="gpt-4o", input="Hello")


def test_asks_for_real():
    client = OpenAI(api_key="sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy")  # reports: no-hardcoded-api-key
    client.responses.create(model="gpt-4o", input="Hello")
