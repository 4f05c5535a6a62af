from redact import redact


def test_hides_keys():
    key = "sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg"
    assert redact(key) == "***"
    assert redact("Bearer sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg") == "Bearer ***"
