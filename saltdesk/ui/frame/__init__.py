"""Parts that every screen uses: look, prompts, worker, input method, printing and small tables."""
