import autogen
from autogen import AssistantAgent, UserProxyAgent, initiate_chats

llm_config = {"model": "gpt-4o"}
writer = AssistantAgent("writer", llm_config=llm_config)
critic = AssistantAgent("critic", llm_config=llm_config)
brief = AssistantAgent("brief", llm_config=llm_config, max_consecutive_auto_reply=1)
boss = UserProxyAgent("boss", human_input_mode="NEVER")
person = UserProxyAgent("person", human_input_mode="ALWAYS")

boss.initiate_chats(  # reports: require-turn-limit
    [
        {"recipient": writer, "message": "Write it.", "max_turns": 2},
        {"recipient": critic, "message": "Improve it."},
    ]
)

boss.initiate_chats(
    [
        {"recipient": writer, "message": "Write it.", "max_turns": 2},
        {"recipient": critic, "message": "Improve it.", "max_turns": 1, "summary_method": "last_msg"},
    ]
)

boss.initiate_chats([{"recipient": brief, "message": "Write it."}])
person.initiate_chats([{"recipient": writer, "message": "Write it."}])

initiate_chats([{"sender": boss, "recipient": writer, "message": "Write it."}])  # reports: require-turn-limit
initiate_chats([{"sender": boss, "recipient": writer, "message": "Write it.", "max_turns": 3}])
autogen.initiate_chats([{"sender": boss, "recipient": brief, "message": "Write it."}])

queue = [{"recipient": writer, "message": "Write it.", "max_turns": 2}]
boss.initiate_chats(queue)


def as_told(chats):
    boss.initiate_chats(chats)


def one_for_each(tasks):
    boss.initiate_chats([{"recipient": writer, "message": task, "max_turns": 1} for task in tasks])


async def in_a_coroutine():
    await boss.a_initiate_chats([{"chat_id": 1, "recipient": writer, "message": "Write it."}])  # reports: require-turn-limit
