"""The screens that create, issue, serve and verify notices."""
