from openai import OpenAI

proxy = "http://localhost:4000/v1"
ollama = OpenAI(base_url="http://localhost:11434/v1", api_key="sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg")
litellm = OpenAI(base_url=proxy, api_key="1211cbb537e51e5f339f4b4d48b8ba42")
container = OpenAI(base_url="http://vllm:8000/v1", api_key="bu515nrftlq3ro38rnp3u788evzkqe4j")
inside = OpenAI(base_url="http://192.168.1.20:8000/v1", api_key="1211cbb537e51e5f339f4b4d48b8ba42")
elsewhere = OpenAI(base_url="https://api.deepseek.com", api_key="sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy")  # reports: no-hardcoded-api-key
