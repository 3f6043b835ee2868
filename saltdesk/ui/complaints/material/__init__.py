"""The material of a complaint."""
