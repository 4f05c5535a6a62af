from openai import AsyncOpenAI


class Assistant:
    def __init__(self, client=None):
        self.client = client or AsyncOpenAI()

    async def answer(self, question: str) -> str:
        response = await self.client.responses.create(model="gpt-5", input=question)
        return response.output_text
