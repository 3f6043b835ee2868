"""The filters of a ledger: chosen, folded, saved."""
