"""Compares every generated waiter with botocore's, and tries waits for states."""
