"""The tab of the trail: who did what, when, and what it changed (F0.2)."""
