from openai import OpenAI

client = OpenAI()
tools = [{"type": "function", "name": "look_up", "parameters": {"type": "object", "properties": {"order": {"type": "string"}}}}]


def main():
    response = client.responses.create(model="gpt-4o", input="Where is order 12?", tools=tools)
    while any(item.type == "function_call" for item in response.output):
        outputs = [
            {"type": "function_call_output", "call_id": item.call_id, "output": "shipped"}
            for item in response.output
            if item.type == "function_call"
        ]
        response = client.responses.create(model="gpt-4o", input=outputs, previous_response_id=response.id, tools=tools)
    return response.output_text
