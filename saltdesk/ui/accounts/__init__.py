"""Accounts in the window: signing in, locking, passwords, the recovery sheet, and their administration."""
