from __future__ import annotations
import a
import a.b.c as d, e
from . import f
from .. import *
from ...a.b import c as d, e
from .... import (g, h as i,)
from a import (
    b,  # why
    c as d
)
