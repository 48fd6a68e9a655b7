"""Compares every generated waiter with botocore's."""
