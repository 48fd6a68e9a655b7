"""An SDK of a few operations for the tests of the runtime, and botocore clients."""

import sys
from collections.abc import Callable, Iterator
from importlib import invalidate_caches
from pathlib import Path
from shutil import copytree
from typing import Any, TypeAlias

import pytest
from botocore.client import BaseClient
from botocore.config import Config
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.importable import importable
from tests.asynchronous.opening import chosen, make_config, open_inner
from tests.support.boto import ACCOUNT, MakeClient
from tests.support.decoding import parsed_bodies
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import MakeSdk, Sdk, client_class, generate_sdk
from tests.support.shared import make_once, run_folder

__all__ = ["parsed_bodies"]

SERVICES = (
    "apigateway:GetGatewayResponse",
    "appmesh:DescribeMesh",
    "autoscaling:DescribeLaunchConfigurations",
    "bedrock-runtime:ConverseStream,InvokeModelWithResponseStream",
    "ce:GetCostAndUsage",
    "cloudfront:ListDistributions",
    "dynamodb:BatchGetItem,BatchWriteItem,DescribeTable,PutItem,Query",
    "dynamodbstreams",
    "ec2:DescribeVpcs",
    "eventbridgev2:PutEvents,PutRawEvents",
    "events:PutEvents,PutPartnerEvents",
    "firehose:PutRecordBatch",
    "iam:GetRole,ListPolicies,ListUsers",
    "kinesis:PutRecords",
    "lambda:Invoke,ListFunctions",
    "mediastore-data:DescribeObject",
    "s3:CopyObject,DeleteObjects,GetObject,HeadBucket,HeadObject,PutObject,"
    "ListObjects,ListObjectsV2,ListObjectVersions",
    "sagemaker:DescribeEndpoint,DescribeHub,ListAssociations",
    "sagemaker-runtime:InvokeEndpointAsync",
    "sns:PublishBatch",
    "sqs:ChangeMessageVisibilityBatch,DeleteMessageBatch,GetQueueUrl,ReceiveMessage,"
    "SendMessageBatch,SetQueueAttributes",
    "sts:GetCallerIdentity",
)

Answered: TypeAlias = Callable[..., Any]
"""Makes typed clients, as the fixture `answered` does."""
OpenTyped: TypeAlias = Callable[..., Any]
"""Opens typed clients, as the fixture `open_typed` does."""


@pytest.fixture(scope="session")
def make_sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[MakeSdk]:
    """Makes an SDK with the given package name.

    It is another name of one that is generated once, since no package contains its
    own. Modules are compiled once, too, except on Windows, where few may make links.
    """
    original = make_once(
        run_folder(tmp_path_factory) / "runtime-sdk",
        lambda folder: generate_sdk(folder, "original", SERVICES, botocore_models),
    )
    folder = tmp_path_factory.mktemp("sdk")

    def make(name: str) -> Sdk:
        if sys.platform == "win32":
            copytree(original / "original", folder / name)
        else:
            (folder / name).symlink_to(original / "original")
        invalidate_caches()
        return Sdk(folder, name)

    with importable(folder):
        yield make


@pytest.fixture(scope="session")
def sdk(make_sdk: MakeSdk) -> Sdk:
    """The SDK that most tests use."""
    return make_sdk("typed_for_tests")


@pytest.fixture(scope="session")
def dynamodb(sdk: Sdk) -> Any:
    return sdk("dynamodb")


@pytest.fixture
def make_client(botocore_session: Session) -> Iterator[MakeClient]:
    """Makes botocore clients that make one attempt, and closes them after the test."""
    made: list[BaseClient] = []

    def make(
        service: str, attempts: int = 1, session: Session = botocore_session
    ) -> BaseClient:
        config = Config(retries={"total_max_attempts": attempts})
        client = session.create_client(service, config=config)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def boto(make_client: MakeClient) -> BaseClient:
    return make_client("sagemaker")


@pytest.fixture
def client(sdk: Sdk, kind: ClientKind, boto: BaseClient) -> Any:
    return kind.typed(sdk("sagemaker"), boto)


@pytest.fixture
def answered(sdk: Sdk, make_client: MakeClient) -> Answered:
    """Makes typed clients whose requests get answers, as `FakeNetwork` does."""

    def make(service: str, *answers: Answer, attempts: int = 1, **options: Any) -> Any:
        network = FakeNetwork(make_client(service, attempts), *answers)
        package = "lambda_" if service == "lambda" else service.replace("-", "_")
        return client_class(sdk(package))(network.client, **options)

    return make


@pytest.fixture
def open_typed(kind: ClientKind, botocore_session: Session) -> Iterator[OpenTyped]:
    """Opens typed clients that make one attempt, and closes them after the test.

    With ``--wrapped``, the asynchronous ones wrap those of aiobotocore.
    """
    if kind.is_async and sys.platform == "emscripten":
        pytest.skip("clients are made in a thread")
    opened: list[Any] = []

    def open_one(package: Any, typed: Any = None, **arguments: Any) -> Any:
        """Open a client of a package, with more arguments of its class in `typed`."""
        cls = kind.client_class(package)
        arguments = {
            **ACCOUNT,
            "config": make_config(),
            **arguments,
        }
        inner: Any
        if not kind.is_async:
            make: Any = botocore_session.create_client
            inner = make(cls.__service__, **arguments)
        elif chosen.wrapped:
            inner = kind.result(open_inner(cls.__service__, **arguments))
        else:
            made = kind.opened(cls.create(session=botocore_session, **arguments))
            inner = made._boto
        client = cls(inner, **(typed or {}))
        opened.append(client)
        return client

    yield open_one
    for client in opened:
        kind.result(client.close())


@pytest.fixture
def pauses(
    sdk: Sdk, kind: ClientKind, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[float]]:
    """The pauses of clients, which do not really pass, but are what the clock shows."""
    with kind.sleeps() as pauses:
        clock = sdk("_runtime.calls.common_client")
        monkeypatch.setattr(clock, "monotonic", lambda: sum(pauses))
        yield pauses


@pytest.fixture(params=["msgspec", "python", "dict"])
def decode(
    request: pytest.FixtureRequest, sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The argument of clients that decode with msgspec, in Python, or dicts."""
    if request.param == "msgspec":
        pytest.importorskip("msgspec")
        json_decoder = sdk("_runtime.responses.json_decoder")
        monkeypatch.setattr(json_decoder, "_BYTES_BEFORE_MSGSPEC", 0)
    return "dict" if request.param == "dict" else "auto"
