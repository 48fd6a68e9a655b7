"""Example applications, and a demo that runs without an AWS account."""
