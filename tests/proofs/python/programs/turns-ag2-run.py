from autogen import AssistantAgent, UserProxyAgent

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "cache_seed": None}
writer = AssistantAgent("writer", llm_config=llm_config)
boss = UserProxyAgent(
    "boss",
    human_input_mode="NEVER",
    code_execution_config=False,
    default_auto_reply="Better, but not perfect yet. Go on.",
)


def main():
    response = boss.run(writer, message="Improve the summary until it is perfect.")
    response.process()
    return [message["content"] for message in response.messages]
