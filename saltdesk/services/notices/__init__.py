"""Issuing notices, their values, and the register of what was issued."""
