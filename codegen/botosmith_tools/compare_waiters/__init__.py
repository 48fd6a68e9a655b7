"""Compares every generated waiter with botocore's, or aiobotocore's."""
