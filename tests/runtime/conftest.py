"""An SDK of a few operations, generated for these tests, and clients for it."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import botocore.parsers
import pytest
from botocore.client import BaseClient
from botocore.config import Config
from botocore.session import Session, get_session

from botosmith.config import Settings
from botosmith.generate import generate

SERVICES = (
    "appmesh:DescribeMesh",
    "autoscaling:DescribeLaunchConfigurations",
    "bedrock-runtime:InvokeModelWithResponseStream",
    "dynamodb:DescribeTable,PutItem,Query",
    "lambda:ListFunctions",
    "s3:CopyObject,GetObject,HeadBucket,HeadObject,ListObjectsV2,PutObject",
    "sagemaker:DescribeEndpoint,ListAssociations",
    "sagemaker-runtime:InvokeEndpointAsync",
    "sqs:GetQueueUrl,ReceiveMessage",
)

Sdk: TypeAlias = Callable[[str], Any]
"""Imports a package of an SDK by its name; its classes are unknown to checkers."""

MakeSdk: TypeAlias = Callable[[str], Sdk]
MakeClient: TypeAlias = Callable[..., BaseClient]


@pytest.fixture(scope="session")
def make_sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[MakeSdk]:
    """Generates an SDK under the name it is given."""
    folder = tmp_path_factory.mktemp("sdk")
    sys.path.insert(0, str(folder))

    def make(name: str) -> Sdk:
        generate(
            Settings(
                output=folder,
                package=name,
                services=SERVICES,
                models=botocore_models,
                jobs=1,
            )
        )
        return lambda package: import_module(f"{name}.{package}")

    yield make
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def sdk(make_sdk: MakeSdk) -> Sdk:
    """The SDK that most tests use."""
    return make_sdk("typed_for_tests")


@pytest.fixture(scope="session")
def botocore_session() -> Session:
    """Loads each model once."""
    return get_session()


@pytest.fixture
def make_client(botocore_session: Session) -> Iterator[MakeClient]:
    """Makes botocore clients, which try once, and closes them after the test."""
    made: list[BaseClient] = []

    def make(service: str, attempts: int = 1) -> BaseClient:
        config = Config(retries={"total_max_attempts": attempts})
        client = botocore_session.create_client(service, config=config)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def parsed_bodies(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The bodies that botocore's parser was given, in turn; `{}` where we decoded."""
    bodies: list[object] = []
    parse = botocore.parsers.ResponseParser.parse

    def watched(self: Any, response: Any, shape: Any) -> Any:
        bodies.append(response["body"])
        return parse(self, response, shape)

    monkeypatch.setattr(botocore.parsers.ResponseParser, "parse", watched)
    return bodies
