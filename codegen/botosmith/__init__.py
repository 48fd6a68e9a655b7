"""Generates a typed Python SDK from botocore's service models."""

__version__ = "0.1.0"
