# preset: strict
from anthropic import Anthropic

client = Anthropic()
client.messages.create(model="claude-sonnet-4-5", max_tokens=1024, messages=[])
client.messages.create(model="claude-sonnet-4-5", messages=[])
