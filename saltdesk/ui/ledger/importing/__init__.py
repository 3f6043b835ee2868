"""Lists taken in from workbooks: choosing, matching columns, what would change."""
