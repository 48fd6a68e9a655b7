"""An SDK, and servers on loopback."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.asynchronous.loopback.clients import BACKENDS
from tests.support.rough_server import Answer, RoughServer
from tests.support.sdk import Sdk, importable_sdk

SERVICES = (
    "bedrock-runtime:ConverseStream",
    "cloudwatch:ListMetrics,PutMetricData",
    "dynamodb:DescribeTable",
    "s3:CreateBucket,GetObject,HeadBucket,HeadObject,ListObjectsV2,PutObject",
    "sagemaker:DescribeEndpoint,ListAssociations",
    "sqs:GetQueueUrl",
)

Serve: TypeAlias = Callable[[Answer], RoughServer]
"""Starts a server that runs until the test ends."""


@pytest.fixture(scope="session")
def sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[Sdk]:
    """The SDK, generated from the models of the installed botocore."""
    folder = tmp_path_factory.mktemp("sdk")
    name = "typed_over_loopback"
    with importable_sdk(folder, name, SERVICES, botocore_models) as made:
        yield made


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers."""
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(RoughServer(answer).running())


@pytest.fixture(params=sorted(BACKENDS))
def backend(request: pytest.FixtureRequest) -> str:
    """The name of each HTTP library."""
    name: str = request.param
    return name
