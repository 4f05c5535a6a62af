from .openai_client import summarise, summarise_now
from .assistant import *
from . import queued
