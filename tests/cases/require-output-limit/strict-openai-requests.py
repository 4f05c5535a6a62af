# preset: strict
from openai import OpenAI
from settings import options

client = OpenAI()
messages = [{"role": "user", "content": "Hello"}]

client.chat.completions.create(model="gpt-4o", messages=messages)  # reports: require-output-limit
client.chat.completions.create(model="gpt-4o", messages=messages, max_tokens=500)
client.chat.completions.create(model="gpt-4o", messages=messages, extra_body={"max_tokens": 500})
client.responses.create(model="gpt-5", input="Hello")  # reports: require-output-limit
client.responses.create(model="gpt-5", input="Hello", max_output_tokens=25000)
client.chat.completions.create(model="gpt-4o", messages=messages, **options)
request = {"model": "gpt-4o", "messages": messages, "max_tokens": 500}
client.chat.completions.create(**request)
client.embeddings.create(model="text-embedding-3-small", input="Hello")


def handed(max_tokens):
    return client.chat.completions.create(model="gpt-4o", messages=messages, max_tokens=max_tokens)
