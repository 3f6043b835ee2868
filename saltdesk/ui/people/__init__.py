"""Who works here: first start and mandates."""
