from anthropic import Anthropic

client = Anthropic()
tools = [{"name": "look_up", "input_schema": {"type": "object", "properties": {"order": {"type": "string"}}}}]


def main():
    messages = [{"role": "user", "content": "Where is order 12?"}]
    stop_reason = "tool_use"
    while stop_reason == "tool_use":
        response = client.messages.create(model="claude-sonnet-4-5", max_tokens=1024, messages=messages, tools=tools)
        stop_reason = response.stop_reason
        messages.append({"role": "assistant", "content": response.content})
        results = [
            {"type": "tool_result", "tool_use_id": block.id, "content": "shipped"}
            for block in response.content
            if block.type == "tool_use"
        ]
        if results:
            messages.append({"role": "user", "content": results})
    return len(messages)
