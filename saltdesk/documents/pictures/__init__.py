"""Printed charts and time lines."""
