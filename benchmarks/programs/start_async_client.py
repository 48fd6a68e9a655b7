"""Open a client in an event loop, and close it.

Run as ``python -m benchmarks.programs.start_async_client ours sagemaker``, or with
aiobotocore or capo in place of ours. With a variable that has the URL of a server, such
as ``BENCH_SERVER``, the client also calls it.
"""

import os
import sys
from asyncio import run
from importlib import import_module
from keyword import iskeyword
from typing import Any

REGION = "us-east-1"
NAMES = {
    "cloudwatch": "CloudWatch",
    "dynamodb": "DynamoDB",
    "kinesis": "Kinesis",
    "lambda": "Lambda",
    "s3": "S3",
    "sagemaker": "SageMaker",
}
# An operation without required arguments.
_FIRST = {
    "dynamodb": "list_tables",
    "lambda": "list_functions",
    "s3": "list_buckets",
    "sagemaker": "list_associations",
}


async def opened(
    who: str, service: str, url: str | None = None, **arguments: object
) -> Any:
    """Open a client, which type checkers do not know.

    Args:
        who: `aiobotocore`, `capo`, or anything else for the SDK.
        service: The name of the service.
        url: The endpoint of the service, instead of its own.
        arguments: More arguments of the client.
    """
    if who == "capo":
        module: Any = import_module(f"capo_{service}")
        cls: Any = getattr(module, f"Async{NAMES[service]}Client")
        return cls(region=REGION, endpoint=url, **arguments)
    arguments |= {"region_name": REGION, "endpoint_url": url}
    if who == "aiobotocore":
        session: Any = import_module("aiobotocore.session").get_session()
        return await session.create_client(service, **arguments).__aenter__()
    package = f"{service}{'_' * iskeyword(service)}"
    module = import_module(f"typed_aws.{package}.async_client")
    return await getattr(module, f"Async{NAMES[service]}Client").create(**arguments)


async def _start(who: str, service: str, server: str = "") -> None:
    url = os.environ[server] if server else None
    client = await opened(who, service, url)
    if url is not None:
        await getattr(client, _FIRST[service])()
    if who != "capo":  # its clients cannot be closed
        await client.close()


if __name__ == "__main__":
    run(_start(*sys.argv[1:]))
