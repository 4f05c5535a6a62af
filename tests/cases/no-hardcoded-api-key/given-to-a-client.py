from mistralai.client import Mistral
from openai import AzureOpenAI, OpenAI

from settings import settings

written = OpenAI(api_key="sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg")  # reports: no-hardcoded-api-key
kept = "sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy"  # reports: no-hardcoded-api-key
by_name = OpenAI(api_key=kept)
azure = AzureOpenAI(azure_endpoint="https://acme.openai.azure.com", api_version="2024-10-21", api_key="1211cbb537e51e5f339f4b4d48b8ba42")  # reports: no-hardcoded-api-key
without_shape = Mistral(api_key="bu515nrftlq3ro38rnp3u788evzkqe4j")  # reports: no-hardcoded-api-key

by_itself = OpenAI()
imported = OpenAI(api_key=settings.api_key)
spread = OpenAI(**settings)
# The same characters mean something else elsewhere.
digest = "1211cbb537e51e5f339f4b4d48b8ba42"
slug = "bu515nrftlq3ro38rnp3u788evzkqe4j"
