import os

key = os.environ["OPENAI_API_KEY"]
print(key[:8])  # reports: no-logged-api-key
print(f"Key: {key[:12]}...")  # reports: no-logged-api-key
print(key[3:])  # reports: no-logged-api-key
print(key[:-4])  # reports: no-logged-api-key


def mask(text):
    return text[:8] + "***"


print(key[:3], "…", key[-4:])
print(f"…{key[-4:]}")
print("***", "*" * len(key), mask(key))
