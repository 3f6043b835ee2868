"""What a start looks after in its background: a search index with gaps."""
