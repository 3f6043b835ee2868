"""The screens on which notices are made, issued, served and checked."""
