"""The columns, filters, counters and formatted text of each ledger, without Qt."""
