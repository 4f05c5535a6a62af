import autogen
from autogen import ConversableAgent, UserProxyAgent
from autogen.agentchat.realtime.experimental import RealtimeAgent, WebSocketAudioAdapter
from autogen.beta import Agent

writer = ConversableAgent("writer", llm_config={"model": "gpt-4o"})
proxy = UserProxyAgent("proxy", human_input_mode="NEVER")


async def voice(websocket):
    session = RealtimeAgent(name="Voice", llm_config={"model": "gpt-realtime"}, audio_adapter=WebSocketAudioAdapter(websocket))
    await session.run()


async def voice_in_one(websocket):
    await autogen.agentchat.realtime_agent.RealtimeAgent(name="Voice", audio_adapter=websocket).run()


async def of_the_next_generation():
    await Agent("writer").run("Improve it.")


def of_a_name_that_nobody_knows():
    autogen.SomethingNew("writer").initiate_chat(writer, message="Improve it.")


def what_a_chat_gives():
    response = proxy.run(writer, message="Improve it.", max_turns=2)
    response.process().run()


class Session(RealtimeAgent):
    async def start(self):
        await self.run()


class Proxy(UserProxyAgent):
    def improve(self):
        self.run(writer, message="Improve it.")


def chats():
    proxy.run(writer, message="Improve it.")  # reports: require-turn-limit
    autogen.ConversableAgent("boss", human_input_mode="NEVER").initiate_chat(writer, message="Improve it.")  # reports: require-turn-limit
