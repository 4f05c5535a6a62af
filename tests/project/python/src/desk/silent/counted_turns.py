from desk.clients import summarise_now
from desk.limits import MAX_TURNS


def converse(question):
    messages = [question]
    for _ in range(MAX_TURNS):
        answer = summarise_now("\n".join(messages))
        messages.append(answer)
        if "DONE" in answer:
            break
    return messages
