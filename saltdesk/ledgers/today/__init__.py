"""How Today reads: the words of its lines, its groups, and the page in print."""
