"""The sample bureau; all persons in it are invented."""
