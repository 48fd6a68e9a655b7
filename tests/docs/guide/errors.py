"""A table of films in DynamoDB."""

from tests.docs.guide.dynamodb import setup

__all__ = ["setup"]
