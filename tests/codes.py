"""Pattern of our internal clause codes, which users never see."""

import re

CODE = re.compile(
    r"(?<![A-Za-z0-9.])(?:[PRDSCX][1-7](?:\.\d+)+[a-z]?|A6\.\d|F0\.\d|A(?:1\d|2[0-2]|[1-9])(?![0-9A-Za-z./:]))"
)
"""Matches codes such as ``R2.3.1``, ``A6.2b(ii)`` and ``F0.2``, and the readings ``A1`` to ``A22``."""
