import logging
import os

from settings import settings

logger = logging.getLogger(__name__)
key = os.environ["OPENAI_API_KEY"]
print(os.environ["OPENAI_API_KEY"])  # reports: no-logged-api-key
print("The key is", os.getenv("ANTHROPIC_API_KEY"))  # reports: no-logged-api-key
logger.info(f"Using {key} of {settings.name}")  # reports: no-logged-api-key
logging.debug("key=%s", key)  # reports: no-logged-api-key
logger.warning("key={}".format(key))  # reports: no-logged-api-key
print("key=" + key.strip())  # reports: no-logged-api-key
print(os.environ.get("TEAM_OPENAI_API_KEY") or "none")  # reports: no-logged-api-key

print("OPENAI_API_KEY")
print(os.environ["HOME"], os.environ.get("DATABASE_API_KEY"))
print(settings.openai_api_key_name, settings.api_key)
header = {"Authorization": f"Bearer {key}"}
with open(".env", "w") as file:
    print(f"OPENAI_API_KEY={key}", file=file)
