import asyncio

from desk.clients import summarise
from desk.limits import STYLES


async def every_style(doc):
    return await asyncio.gather(*[summarise(f"{style}: {doc}") for style in STYLES])
