"""Writes the tables of docs/names.md: the names that the generator had to change."""
