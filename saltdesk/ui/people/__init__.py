"""The screens for staff: first start and mandates."""
