"""Records, vocabularies and rules, independent of storage and screen."""
