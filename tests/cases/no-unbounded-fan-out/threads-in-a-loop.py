import threading
from threading import Thread

from openai import OpenAI

client = OpenAI()
slots = threading.Semaphore(5)


def ask(text):
    print(client.responses.create(model="gpt-4o", input=text).output_text)


def ask_in_turn(text):
    with slots:
        ask(text)


def flood(texts):
    for text in texts:
        threading.Thread(target=ask, args=(text,)).start()  # reports: no-unbounded-fan-out


def flood_that_is_joined(texts):
    threads = []
    for text in texts:
        thread = Thread(target=ask, args=(text,))
        thread.start()  # reports: no-unbounded-fan-out
        threads.append(thread)
    for thread in threads:
        thread.join()


def flood_that_is_started_together(texts):
    threads = [Thread(target=ask, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()  # reports: no-unbounded-fan-out
    for thread in threads:
        thread.join()


def one_after_the_other(texts):
    for text in texts:
        thread = Thread(target=ask, args=(text,))
        thread.start()
        thread.join()


def limited(texts):
    for text in texts:
        Thread(target=ask_in_turn, args=(text,)).start()


def four_workers(queue):
    def work():
        while True:
            ask(queue.get())

    for _ in range(4):
        Thread(target=work, daemon=True).start()


def one(text):
    Thread(target=ask, args=(text,)).start()


def never_started(texts):
    return [Thread(target=ask, args=(text,)) for text in texts]
