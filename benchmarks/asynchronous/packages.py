"""The packages of the SDKs that are measured."""

SLICED = "typed_aws"
"""The SDK from the models of the botocore that is measured."""

UNSLICED = "typed_aws_unsliced"
"""The SDK from the models of another botocore, which does not use its slices."""
