"""Parts that every screen uses: prompts, worker, input method, printing and small tables."""
