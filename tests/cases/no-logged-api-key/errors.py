import os

key = os.environ["OPENAI_API_KEY"]


def check(answer):
    if answer.status_code == 401:
        raise ValueError(f"The key {key} was refused")  # reports: no-logged-api-key
    if answer.status_code == 403:
        raise RuntimeError("Not allowed with " + key[:10])  # reports: no-logged-api-key
    if answer.status_code == 404:
        raise ValueError(f"The key in OPENAI_API_KEY (…{key[-4:]}) was refused")
    raise RuntimeError(f"Status {answer.status_code}")
