"""The ledger of complaints, its detail sheet, and the complainants for those who may read them."""
