"""Bench: a store of invented reports, and how long questions to it take."""
