"""Whole pixels divided by weights."""

from collections.abc import Sequence
from itertools import accumulate, pairwise


def shares(amount: int, weights: Sequence[int]) -> list[int]:
    """Divide an amount by weights, without losing a pixel; weights of nothing get nothing."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    edges = [amount * edge // whole for edge in accumulate(weights, initial=0)]
    return [end - start for start, end in pairwise(edges)]
