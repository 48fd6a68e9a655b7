"""Open a client in an event loop, and close it: of aiobotocore, or of an SDK.

Run as ``python -m benchmarks.programs.start_async_client aiobotocore ec2``, or with the
name of an SDK's package in place of aiobotocore.
"""

import sys
from asyncio import run
from importlib import import_module
from typing import Any

REGION = "us-east-1"
_NAMES = {"dynamodb": "DynamoDB", "ec2": "EC2", "s3": "S3", "sagemaker": "SageMaker"}


def aiobotocores_client(service: str) -> Any:
    """A client of aiobotocore in a session of its own, not opened yet."""
    session: Any = import_module("aiobotocore.session").get_session()
    return session.create_client(service, region_name=REGION)


def our_client(package: str, service: str, session: object = None) -> Any:
    """A client of an SDK, not opened yet.

    Args:
        package: The package of the SDK.
        service: The name of the service, and of its package.
        session: The session that makes it.
    """
    module: Any = import_module(f"{package}.{service}.async_client")
    cls = getattr(module, f"Async{_NAMES[service]}Client")
    return cls.create(session=session, region_name=REGION)


async def _start(package: str, service: str) -> None:
    if package == "aiobotocore":
        opening = aiobotocores_client(service)
    else:
        opening = our_client(package, service)
    async with opening:
        pass


if __name__ == "__main__":
    run(_start(*sys.argv[1:]))
