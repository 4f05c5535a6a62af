from autogen import AssistantAgent

llm_config = {"config_list": [{"model": "gpt-4o-mini", "max_retries": 0}], "cache_seed": None}
writer = AssistantAgent("writer", llm_config=llm_config)


def main():
    for _ in range(5):
        try:
            return writer.generate_reply([{"role": "user", "content": "Hello"}])
        except Exception:
            pass
    raise RuntimeError("No answer.")
