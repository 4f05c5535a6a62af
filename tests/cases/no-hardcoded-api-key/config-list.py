import os

from autogen import AssistantAgent

config_list = [
    {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]},
    {"model": "gpt-4o-mini", "api_key": "sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg"},  # reports: no-hardcoded-api-key
    {"model": "llama3", "api_key": "ollama", "base_url": "http://localhost:11434/v1"},
    {"model": "local", "api_key": "NULL"},
]
writer = AssistantAgent("writer", llm_config={"config_list": config_list})
