"""The complainant: shown, corrected and identified."""
