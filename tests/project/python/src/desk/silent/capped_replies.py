from autogen import UserProxyAgent

from desk.chats import make_assistant

user = UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=None)
user.initiate_chat(make_assistant(), message="Hello.")
