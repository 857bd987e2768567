"""Show: answers -> people and programs."""
