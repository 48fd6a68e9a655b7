"""Migrates moto's own tests from boto3 to an SDK, and runs them before and after."""
