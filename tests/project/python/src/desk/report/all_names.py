import asyncio

from desk.clients import Assistant

assistant = Assistant()


async def every_question(questions):
    return await asyncio.gather(*[assistant.answer(question) for question in questions])  # reports: no-unbounded-fan-out
