"""The standard that asks for accounts."""

from typing import Final

CLAUSE: Final = "GB/T 22239"
"""Accounts, passwords and roles are required by the baseline of classified protection, level 2."""
