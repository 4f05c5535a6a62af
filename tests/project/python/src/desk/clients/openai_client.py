from openai import AsyncOpenAI, OpenAI

client = AsyncOpenAI()
sync_client = OpenAI()


async def summarise(text: str) -> str:
    response = await client.responses.create(model="gpt-5", input=text)
    return response.output_text


def summarise_now(text: str) -> str:
    return sync_client.responses.create(model="gpt-5", input=text).output_text


if __name__ == "__main__":
    print(summarise_now("Hello."))
