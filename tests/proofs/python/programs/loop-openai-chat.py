from openai import OpenAI

client = OpenAI()
tools = [{"type": "function", "function": {"name": "look_up", "parameters": {"type": "object", "properties": {"order": {"type": "string"}}}}}]


def answer(question):
    messages = [{"role": "user", "content": question}]
    while True:
        completion = client.chat.completions.create(model="gpt-4o", messages=messages, tools=tools)
        message = completion.choices[0].message
        if not message.tool_calls:
            return message.content
        messages.append(message)
        for call in message.tool_calls:
            messages.append({"role": "tool", "tool_call_id": call.id, "content": "shipped"})


def main():
    return answer("Where is order 12?")
