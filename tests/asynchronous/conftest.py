"""An SDK of a few operations for the tests of asynchronous clients, and their clients.

With ``--wrapped``, the clients are those of aiobotocore, wrapped: `make test-async`
runs some of the tests so.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from tests.asynchronous.opening import PACKAGE, chosen, make_config, open_inner
from tests.support.boto import ACCOUNT
from tests.support.decoding import parsed_bodies
from tests.support.sdk import Sdk, async_client_class, sdk_fixture

__all__ = ["parsed_bodies"]

SERVICES = (
    "bedrock-runtime:ConverseStream,InvokeModelWithResponseStream",
    "cloudwatch:ListMetrics,PutMetricData",
    "dynamodb:BatchGetItem,BatchWriteItem,DescribeTable",
    "kinesis:SubscribeToShard",
    "s3:CreateBucket,GetObject,HeadBucket,HeadObject,ListObjectsV2,PutObject",
    "sagemaker:DescribeEndpoint,ListAssociations,ListHubs,QueryLineage",
    "sqs:GetQueueUrl,ReceiveMessage",
)

OpenClient: TypeAlias = Callable[..., Awaitable[Any]]
"""Opens a client of a service, as the fixtures `open_boto` and `open_client` do."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--wrapped",
        action="store_true",
        help="wrap clients of aiobotocore, instead of using those of `create`",
    )


def pytest_configure(config: pytest.Config) -> None:
    # Without a default, it is an error if this file is read after the command line.
    chosen.wrapped = config.getoption("--wrapped", default=False)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is about the other clients."""
    if chosen.wrapped and item.get_closest_marker("created_only"):
        pytest.skip("about clients of `create`")
    if not chosen.wrapped and item.get_closest_marker("wrapped_only"):
        pytest.skip("about wrapped clients of aiobotocore: --wrapped")


sdk = sdk_fixture(PACKAGE, SERVICES)


@pytest.fixture
async def open_boto(sdk: Sdk) -> AsyncIterator[OpenClient]:
    """Opens what typed clients wrap, with one attempt, and closes it afterwards."""
    opened: list[Any] = []

    async def open_one(service: str, attempts: int = 1, **arguments: Any) -> Any:
        settings: dict[str, Any] = {"retries": {"total_max_attempts": attempts}}
        config = make_config(**settings | arguments.pop("config", {}))
        client = await open_inner(
            service,
            **ACCOUNT,
            config=config,
            **arguments,
        )
        opened.append(client)
        return client

    yield open_one
    for client in opened:
        await client.close()


@pytest.fixture
def open_client(sdk: Sdk, open_boto: OpenClient) -> OpenClient:
    """Opens typed clients, with the arguments of `open_boto` and in `typed` others."""

    async def open_one(service: str, typed: Any = None, **arguments: Any) -> Any:
        boto = await open_boto(service, **arguments)
        package = sdk(service.replace("-", "_"))
        return async_client_class(package)(boto, **(typed or {}))

    return open_one
