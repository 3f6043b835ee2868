"""What a member of staff can do: one function, one transaction, one audit entry."""
