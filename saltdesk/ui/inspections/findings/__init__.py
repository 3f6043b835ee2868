"""The screens of findings: their ledger, their rectification and their figures."""
