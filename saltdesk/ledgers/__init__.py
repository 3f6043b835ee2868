"""How each ledger reads: columns, filters, counters and formatted text, without Qt."""
