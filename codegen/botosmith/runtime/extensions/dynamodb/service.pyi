"""Stands for the package of DynamoDB, which is generated, when this code is checked."""

from . import generated as dynamodb

__all__ = ["dynamodb"]
