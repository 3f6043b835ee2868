"""What every ledger stands on: columns, due dates, periods and marked words."""
