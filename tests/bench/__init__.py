"""Measures the SDK and the generator beside their peers; `make bench` runs it."""
