import json
import os

api_key = os.environ["OPENAI_API_KEY"]
config = {"model": "gpt-4o", "api_key": api_key}
config_list = [config]
headers = {}
headers["Authorization"] = f"Bearer {api_key}"
print(config)  # reports: no-logged-api-key
print("headers", headers)  # reports: no-logged-api-key
print(config_list)  # reports: no-logged-api-key
print(f"{config}")  # reports: no-logged-api-key
print(json.dumps(config, indent=2))  # reports: no-logged-api-key
print(str(config))  # reports: no-logged-api-key
print(config["api_key"])  # reports: no-logged-api-key

print(config["model"], list(config), config.keys())
print({**config, "api_key": "***"})
masked = {"model": "gpt-4o", "api_key": api_key}
masked["api_key"] = "***"
print(masked)
parted = {"model": "gpt-4o", "api_key": api_key}
del parted["api_key"]
print(parted)
popped = {"model": "gpt-4o", "api_key": api_key}
popped.pop("api_key")
print(popped)
