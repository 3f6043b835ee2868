"""The registers beside the lists: standards, bodies, officers, fees, laws and publications."""
