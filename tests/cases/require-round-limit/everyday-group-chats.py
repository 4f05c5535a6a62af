from openai import OpenAI

from .rooms import GroupChat, RoundRobinGroupChat

client = OpenAI()


class Swarm:
    def __init__(self, members):
        self.members = members


ward = GroupChat(name="ward 3", members=[])
teams = RoundRobinGroupChat([])
swarm = Swarm([])
client.responses.create(model="gpt-4o", input=str(ward))
