"""Import and export of Excel workbooks."""
