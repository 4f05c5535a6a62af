import os

import requests


def ask(body):
    headers = {
        "Authorization": "Bearer sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg",  # reports: no-hardcoded-api-key
        "x-api-key": "sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy",  # reports: no-hardcoded-api-key
        "x-request-id": "1211cbb537e51e5f339f4b4d48b8ba42",
    }
    return requests.post("https://api.openai.com/v1/responses", headers=headers, data=body)


def asked(body):
    return requests.post("https://api.openai.com/v1/responses", headers={"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}, data=body)


documented = {"Authorization": "Bearer sk-..."}
