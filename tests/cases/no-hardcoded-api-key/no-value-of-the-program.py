"""The key sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg was revoked."""
# OLD = "sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg"
import re


def is_leaked(key):
    """sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg"""
    return key == "sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg"


shape = re.compile(r"^sk-[A-Za-z0-9]{48}$")
known = {"sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg": "revoked"}
prose = "A key such as sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg is refused by the provider."
icon = "sk-fading-circle sk-circle-fade sk-bounce-dot-large"
