from desk.agents import answer


async def help_with(question):
    return await answer(question)
