"""The ledgers of the registers: bodies, officers, fees, standards, laws and publications."""
