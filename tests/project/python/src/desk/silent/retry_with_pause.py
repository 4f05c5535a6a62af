from desk.clients import summarise_now
from desk.limits import ATTEMPTS
from desk.pauses import back_off_now


def patient(doc):
    for attempt in range(ATTEMPTS):
        try:
            return summarise_now(doc)
        except Exception as error:
            print(error)
            back_off_now(attempt)
    raise RuntimeError("No summary.")
