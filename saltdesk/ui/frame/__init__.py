"""What every screen stands on: look, prompts, worker, input method, printing and small tables."""
