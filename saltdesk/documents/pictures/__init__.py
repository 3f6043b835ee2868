"""Charts and time lines on paper."""
