import asyncio

from autogen import AssistantAgent

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = AssistantAgent("writer", llm_config=llm_config)


async def main():
    questions = [f"Question {number}" for number in range(40)]
    tasks = [asyncio.create_task(writer.a_generate_reply([{"role": "user", "content": question}])) for question in questions]
    return await asyncio.gather(*tasks)
