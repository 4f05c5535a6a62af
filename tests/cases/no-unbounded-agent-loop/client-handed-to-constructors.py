from openai import OpenAI

from tools import run_tool


class Agent:
    def __init__(self, client, most=25):
        self.client = client
        self.most = most

    def endless(self, messages):
        while True:  # reports: no-unbounded-agent-loop
            message = self.client.chat.completions.create(model="gpt-5", messages=messages).choices[0].message
            messages.append(message)
            if not message.tool_calls:
                return message.content
            for call in message.tool_calls:
                messages.append(run_tool(call))

    def counted(self, messages):
        for _ in range(self.most):
            message = self.client.chat.completions.create(model="gpt-5", messages=messages).choices[0].message
            messages.append(message)
            if not message.tool_calls:
                return message.content
            for call in message.tool_calls:
                messages.append(run_tool(call))
        raise RuntimeError("no answer in time")


def main(question):
    agent = Agent(OpenAI())
    agent.counted([{"role": "user", "content": question}])
    return agent.endless([{"role": "user", "content": question}])
