"""The screens beside the inspections: collections, draws, checks of knowledge, and two registers."""
