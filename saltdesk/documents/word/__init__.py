"""The editable copy of a notice for Word or WPS."""
