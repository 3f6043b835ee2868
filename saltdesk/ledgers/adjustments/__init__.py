"""The ledger of adjustments, one case in rows, and the statistics."""
