from autogen import AssistantAgent

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = AssistantAgent("writer", llm_config=llm_config)


def main():
    messages = [{"role": "user", "content": "Write about fences until it is perfect."}]
    while True:
        reply = writer.generate_reply(messages)
        messages.append({"role": "assistant", "content": reply})
        if "DONE" in reply:
            return len(messages)
        messages.append({"role": "user", "content": "Better."})
