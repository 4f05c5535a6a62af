"""Runs a program, or the API of a row, against the provider that the environment points at.

    harness.py program FILE SPEED
    harness.py row FILE FUNCTION

Says `{"ready": true}` on descriptor 3 once everything is imported. Then, for each line of JSON on standard input, it
runs once and answers with how that ended, as one line of JSON.
"""

import asyncio
import importlib
import importlib.util
import inspect
import json
import math
import os
import random
import sys
import time


def speed_up(factor):
    """Makes every pause of this process, those of SDKs included, so many times as short."""
    pause, call_later = time.sleep, asyncio.BaseEventLoop.call_later
    time.sleep = lambda seconds: pause(seconds / factor)
    asyncio.BaseEventLoop.call_later = lambda loop, delay, *rest, **named: call_later(loop, delay / factor, *rest, **named)


def cast_fair_dice():
    """Makes chance neither lucky nor unlucky: from a quarter to three quarters, never twice the same in a row."""
    golden_ratio = (math.sqrt(5) - 1) / 2
    turns = 0

    def roll():
        nonlocal turns
        turns = (turns + golden_ratio) % 1
        return 0.25 + turns / 2

    random.random = roll
    random.uniform = lambda low, high: low + (high - low) * roll()


def load(path):
    spec = importlib.util.spec_from_file_location(os.path.basename(path).removesuffix(".py").replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Places:
    """The arguments of a call, and of what it is called on, before a limit is put into them."""

    def __init__(self):
        self.receiver, self.positional, self.keyword = {}, {}, {}

    def put(self, at, option, value):
        if at in ("keyword", "receiver"):
            getattr(self, at)[option] = value
        elif at.startswith("."):
            self.receiver[option] = value
        elif at.startswith("arg "):
            self.positional.setdefault(int(at.removeprefix("arg ")), {})[option] = value
        elif at.startswith("keyword "):
            self.keyword[option] = value
        else:
            raise ValueError(f"No place for a limit: {at}")


def imported(module, name):
    found = importlib.import_module(module)
    return found if name == "*" else getattr(found, name)


def run_row(function, trial):
    places = Places()
    if "at" in trial:
        names = {each["as"]: imported(each["module"], each["name"]) for each in trial.get("imports", [])}
        places.put(trial["at"], trial.get("option"), eval(trial["code"], names))
    return finish(function(places))


LOOP = asyncio.new_event_loop()
"""One for all trials: clients are made once, and belong to the loop that they were first used in."""


def finish(value):
    return LOOP.run_until_complete(awaited(value)) if inspect.isawaitable(value) else value


async def awaited(value):
    return await value


def outcome_of(run):
    try:
        return {"ended": "value", "value": run()}
    except BaseException as error:
        return {"ended": "error", "name": type(error).__name__, "message": str(error)}


def main(kind, path, last):
    with os.fdopen(3, "w") as answers:

        def say(what):
            answers.write(json.dumps(what, default=str) + "\n")
            answers.flush()

        cast_fair_dice()
        asyncio.set_event_loop(LOOP)
        if kind == "program":
            speed_up(float(last))
            program = load(path)
            run = lambda _: finish(program.main())
        else:
            function = getattr(load(path), last)
            run = lambda trial: finish(run_row(function, trial)) and None
        say({"ready": True})
        for line in sys.stdin:
            say(outcome_of(lambda: run(json.loads(line))))
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
