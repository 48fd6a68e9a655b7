"""Make a client that is ready: of boto3, or of the SDK.

Run as ``python -m benchmarks.programs.start_client boto3 ec2`` or ``... ours ec2``.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

REGION = "us-east-1"


def boto3s_client(service: str) -> object:
    """A client of boto3."""
    make: Callable[..., object] = import_module("boto3").client
    return make(service, region_name=REGION)


def our_client(service: str, session: object = None) -> Any:
    """A client of the SDK, which type checkers do not know.

    Args:
        service: The name of the service, and of its package.
        session: The session that makes it.
    """
    client: Any = import_module(f"typed_aws.{service}.client")
    names = {"dynamodb": "DynamoDB", "ec2": "EC2", "s3": "S3", "sagemaker": "SageMaker"}
    cls = getattr(client, f"{names[service]}Client")
    return cls.create(session=session, region_name=REGION)


if __name__ == "__main__":
    who, name = sys.argv[1:]
    boto3s_client(name) if who == "boto3" else our_client(name)
