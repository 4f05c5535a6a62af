from desk.chats import Desk, make_talker

desk = Desk()
desk.user.initiate_chat(make_talker(), message="Hello.")
