def next_question() -> str:
    return input("> ")
