import asyncio
import time


async def back_off(attempt: int) -> None:
    await asyncio.sleep(2**attempt)


def back_off_now(attempt: int) -> None:
    time.sleep(2**attempt)
