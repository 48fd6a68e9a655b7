"""Measures the SDK and the generator beside other libraries; `make bench` runs it."""
