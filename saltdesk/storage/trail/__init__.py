"""The audit trail: its entries, its anchors, the rows rebuilt from it, and rows put back as they were."""
