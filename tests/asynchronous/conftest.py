"""An SDK of a few operations for the tests of asynchronous clients, and their clients.

These tests need aiobotocore: `make test-async` runs them.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import botocore.parsers
import pytest

from botosmith_tools.client_kinds import Asynchronous
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.sdk import Sdk, async_client_class, importable_sdk

SERVICES = (
    "bedrock-runtime:ConverseStream,InvokeModelWithResponseStream",
    "cloudwatch:ListMetrics,PutMetricData",
    "dynamodb:BatchGetItem,BatchWriteItem,DescribeTable",
    "s3:CreateBucket,GetObject,HeadBucket,HeadObject,ListObjectsV2,PutObject",
    "sagemaker:DescribeEndpoint,ListAssociations,ListHubs,QueryLineage",
    "sqs:GetQueueUrl,ReceiveMessage",
)

OpenClient: TypeAlias = Callable[..., Awaitable[Any]]
"""Opens a client of a service, as the fixtures `open_boto` and `open_client` do."""


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of tests that do not choose one."""
    return "asyncio"


@pytest.fixture(scope="session")
def asynchronous() -> Iterator[Asynchronous]:
    """The asynchronous kind of clients, for comparisons that both kinds have."""
    kind = Asynchronous()
    yield kind
    kind.close()


@pytest.fixture(scope="session")
def sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[Sdk]:
    """The SDK, generated from the models of the installed botocore."""
    folder = tmp_path_factory.mktemp("sdk")
    name = "typed_for_async"
    with importable_sdk(folder, name, SERVICES, botocore_models) as made:
        yield made


@pytest.fixture
async def open_boto() -> AsyncIterator[OpenClient]:
    """Opens aiobotocore clients that make one attempt, and closes them afterwards."""
    session: Any = import_module("aiobotocore.session").get_session()
    config: Any = import_module("aiobotocore.config").AioConfig
    opened: list[Any] = []

    async def open_one(service: str, attempts: int = 1, **arguments: Any) -> Any:
        settings: dict[str, Any] = {"retries": {"total_max_attempts": attempts}}
        made = session.create_client(
            service,
            region_name="us-east-1",
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET_KEY,
            config=config(**settings | arguments.pop("config", {})),
            **arguments,
        )
        client = await made.__aenter__()
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


@pytest.fixture
def parsed_bodies(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The bodies that aiobotocore's parser gets, in order; `{}` where we decode it."""
    bodies: list[object] = []
    parser: Any = import_module("aiobotocore.parsers").AioResponseParser
    parse = parser.parse

    async def watched(self: Any, response: Any, shape: Any) -> Any:
        bodies.append(response["body"])
        return await parse(self, response, shape)

    monkeypatch.setattr(parser, "parse", watched)
    assert issubclass(parser, botocore.parsers.ResponseParser)
    return bodies
