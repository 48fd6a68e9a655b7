"""Generates, imports, counts and type-checks every service of botocore."""
