"""Accounts: signing in, keeping accounts, the recovery sheet, and encrypting the data of an old office."""
