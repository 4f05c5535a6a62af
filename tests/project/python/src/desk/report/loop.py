from ..clients.openai_client import summarise_now


def converse(question):
    messages = [question]
    while True:  # reports: no-unbounded-agent-loop
        answer = summarise_now("\n".join(messages))
        messages.append(answer)
        if "DONE" in answer:
            return messages
