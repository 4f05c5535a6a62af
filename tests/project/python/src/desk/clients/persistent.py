from tenacity import retry, stop_after_attempt, wait_exponential

from .openai_client import summarise_now


@retry(stop=stop_after_attempt(3), wait=wait_exponential())
def summarise_or_raise(text: str) -> str:
    return summarise_now(text)
