"""What leaves a ledger: workbooks and papers, their previews, and the button of a trace."""
