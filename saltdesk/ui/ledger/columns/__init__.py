"""The columns of a ledger: which, in which order, how wide."""
