import asyncio

from .api import api
from .rooms import GroupChat


async def consult(doctor_id, members):
    await api.initiate_chat(doctor_id=doctor_id)
    chat = GroupChat(name="ward 3", members=members)
    await asyncio.gather(*[chat.invite(member) for member in members])
