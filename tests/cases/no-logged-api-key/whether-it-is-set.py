import hashlib
import os

key = os.environ.get("OPENAI_API_KEY")
print(bool(key), key is not None, len(key), type(key), key.startswith("sk-"))
print("set" if key else "missing", key and "set")
print({"has_key": bool(key), "length": len(key)})
print(f"Key: {'set' if key else 'missing'} ({len(key)} characters)")
print(hashlib.sha256(key.encode()).hexdigest())
if not key:
    raise ValueError("OPENAI_API_KEY is not set")
