"""Services that prefill, draft, issue and void notices, and keep the register of issued ones."""
