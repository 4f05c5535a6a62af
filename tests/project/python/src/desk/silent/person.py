from desk.clients import summarise_now
from desk.terminal import next_question


def converse():
    messages = []
    while True:
        messages.append(next_question())
        answer = summarise_now("\n".join(messages))
        messages.append(answer)
        if "BYE" in answer:
            return
