import asyncio

from .limits import AT_ONCE

gate = asyncio.Semaphore(AT_ONCE)
