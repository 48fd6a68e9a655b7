"""The generator: botocore's service models in, a typed Python SDK out."""

__version__ = "0.1.0"
