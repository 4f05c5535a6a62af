import asyncio

import litellm
from crewai import Crew
from google import genai
from langchain_core.language_models import FakeListChatModel
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from mistralai import Mistral

model = ChatOpenAI(model="gpt-4.1")
prompt = ChatPromptTemplate.from_template("Translate {text}")
chain = prompt | model | StrOutputParser()
client = genai.Client()
mistral = Mistral()


async def of_a_chain(texts, config):
    await chain.abatch(texts)  # reports: no-unbounded-fan-out
    await chain.abatch(texts, {"max_concurrency": 5})
    await chain.abatch(texts, config={"max_concurrency": 5})
    await chain.abatch(texts, config)
    await chain.with_config({"max_concurrency": 5}).abatch(texts)
    await asyncio.gather(*(chain.ainvoke({"text": text}) for text in texts))  # reports: no-unbounded-fan-out


def in_threads(texts):
    return chain.batch(texts)


async def of_a_stand_in(texts):
    fake = prompt | FakeListChatModel(responses=["Hello"]) | StrOutputParser()
    await fake.abatch(texts)
    await asyncio.gather(*(fake.ainvoke({"text": text}) for text in texts))


async def of_clients(texts):
    await asyncio.gather(*(litellm.acompletion(model="gpt-4.1", messages=[text]) for text in texts))  # reports: no-unbounded-fan-out
    await asyncio.gather(*(client.aio.models.generate_content(model="gemini-2.5-flash", contents=text) for text in texts))  # reports: no-unbounded-fan-out
    await asyncio.gather(*(mistral.chat.complete_async(model="m", messages=[text]) for text in texts))  # reports: no-unbounded-fan-out


async def of_crews(agents, tasks, questions):
    await Crew(agents=agents, tasks=tasks).kickoff_for_each_async(inputs=questions)  # reports: no-unbounded-fan-out
    await Crew(agents=agents, tasks=tasks, max_rpm=20).kickoff_for_each_async(inputs=questions)
    for question in questions:
        await Crew(agents=agents, tasks=tasks).kickoff_async(inputs=question)
