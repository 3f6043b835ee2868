"""The ledgers of the power and duty lists, of their versions and of the comparison with other lists."""
