"""Calls what the rows of Google's client describe: it calls functions of Python by itself."""

from google import genai


def look_up(order: str) -> str:
    """Looks up an order."""
    return "shipped"


def asked(places):
    config = {"tools": [look_up]}
    for path, value in places.keyword.items():
        # `automatic_function_calling.maximum_remote_calls`
        option, of = path.split(".")
        config[option] = {of: value}
    return {"model": "gemini-2.5-flash", "contents": "Hello", "config": config}


def generate_content(places):
    client = genai.Client()
    client.models.generate_content(**asked(places))


def generate_content_stream(places):
    client = genai.Client()
    for _ in client.models.generate_content_stream(**asked(places)):
        pass
