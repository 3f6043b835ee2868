"""Shared databases of this folder's tests."""

from tests.shared_desks import cable, cluster_folder, database_name, shared_desk, shared_office

__all__ = ("cable", "cluster_folder", "database_name", "shared_desk", "shared_office")
