"""Relate: readings -> positions, changes, disagreements, echoes, checks. Pure functions only."""
