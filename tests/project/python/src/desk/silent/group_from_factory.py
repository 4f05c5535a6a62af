from autogen import UserProxyAgent

from desk.chats import make_group

user = UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=None)
user.initiate_chat(make_group(), message="Hello.")
