from desk.clients.openai_client import summarise_now


def stubborn(doc):
    while True:  # reports: no-unbounded-retry
        try:
            return summarise_now(doc)
        except Exception as error:
            print(error)
