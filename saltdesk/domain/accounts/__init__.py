"""Accounts: who may sign in, rules of passwords, and delays after failed tries (GB/T 22239)."""
