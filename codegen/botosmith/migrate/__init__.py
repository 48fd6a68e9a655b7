"""Rewrites programs that use boto3 to the typed SDK."""
