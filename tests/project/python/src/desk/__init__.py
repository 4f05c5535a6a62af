from .clients import summarise
