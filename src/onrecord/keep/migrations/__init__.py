"""Migrations: how a store comes to have its tables, step by step; none of them is ever changed."""
