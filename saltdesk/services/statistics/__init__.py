"""Counting the figures of a span, and finding the records behind them."""
