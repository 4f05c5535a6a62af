import os

key = os.environ.get("OPENAI_API_KEY", "sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg")  # reports: no-hardcoded-api-key
or_key = os.getenv("AZURE_OPENAI_API_KEY") or "1211cbb537e51e5f339f4b4d48b8ba42"  # reports: no-hardcoded-api-key
os.environ["OPENAI_API_KEY"] = "sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy"  # reports: no-hardcoded-api-key
os.environ["AZURE_OPENAI_API_KEY"] = "1211cbb537e51e5f339f4b4d48b8ba42"  # reports: no-hardcoded-api-key

empty = os.environ.get("OPENAI_API_KEY", "")
placeholder = os.environ.get("OPENAI_API_KEY", "sk-your-key-goes-here-0000000000000")
build = os.environ.get("BUILD_ID", "1211cbb537e51e5f339f4b4d48b8ba42")
os.environ["BUILD_ID"] = "1211cbb537e51e5f339f4b4d48b8ba42"
