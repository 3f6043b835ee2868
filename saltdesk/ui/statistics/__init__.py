"""The tab of statistics."""
