import os

AT_ONCE = 5
MAX_TURNS = 12
NO_LIMIT = None
ATTEMPTS = int(os.environ.get("ATTEMPTS", "3"))
STYLES = ["short", "long", "as a list"]
