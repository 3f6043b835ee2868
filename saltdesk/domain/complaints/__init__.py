"""Complaints: the record, complainants, kinds, decisions and handling (C5.2)."""
