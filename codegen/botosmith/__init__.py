"""The generator: botocore's service models in, a typed Python SDK out."""
