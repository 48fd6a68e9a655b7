"""Compares every generated paginator with botocore's."""
