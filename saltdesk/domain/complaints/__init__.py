"""Complaints: the record, who complains, kinds, decisions and handling (C5.2)."""
