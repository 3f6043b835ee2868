"""The power list and the duty list: items, legal bases, flows, versions and their comparison."""
