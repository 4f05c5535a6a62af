from desk.clients import summarise_now
from desk.limits import ATTEMPTS


def hasty(doc):
    for attempt in range(ATTEMPTS):  # reports: require-retry-backoff
        try:
            return summarise_now(doc)
        except Exception as error:
            print(error)
    raise RuntimeError("No summary.")
