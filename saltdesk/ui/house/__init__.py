"""The pages of the house: parameters, and what reaches its retention date."""
