"""moto's server on loopback, and typed clients of a service a protocol that ask it.

moto implements services anew: what it answers was not written by who wrote these tests.
It speaks no CBOR, which the protocol cases hold.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias
from urllib.request import Request, urlopen

import pytest
from moto.server import ThreadedMotoServer

from botosmith.config import Settings
from botosmith.generate import generate

PACKAGE = "typed_for_servers"
SERVICES = (
    "cloudwatch:DescribeAlarms,ListMetrics,PutMetricAlarm,PutMetricData,SetAlarmState",
    "dynamodb:CreateTable,DeleteTable,DescribeTable,GetItem,PutItem,Query,Scan",
    "ec2:DescribeInstances,RunInstances,TerminateInstances",
    "iam:CreateRole,GetRole,ListRoles",
    "lambda:CreateFunction,DeleteFunction,GetFunction,ListFunctions",
    "s3:CreateBucket,GetObject,HeadBucket,HeadObject,ListObjectsV2,PutObject",
    "sagemaker:CreateExperiment,CreateNotebookInstance,DescribeAutoMLJobV2,"
    "DescribeExperiment,DescribeNotebookInstance,ListExperiments",
    "sns:CreateTopic,ListTopics,Publish",
    "sqs:CreateQueue,DeleteMessage,GetQueueUrl,ListQueues,ReceiveMessage,SendMessage",
)

Service: TypeAlias = Callable[[str], tuple[Any, Any]]
"""Gives a service's package and a client of it; checkers know neither."""


@pytest.fixture(scope="session")
def sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[str]:
    """The folder of an SDK, which can be imported while the tests run."""
    folder = tmp_path_factory.mktemp("sdk")
    generate(
        Settings(
            output=folder,
            package=PACKAGE,
            services=SERVICES,
            models=botocore_models,
            jobs=1,
        )
    )
    sys.path.insert(0, str(folder))
    yield str(folder)
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    """The address of moto's server."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def url(moto: str) -> str:
    """The address of moto's server, which has forgotten all."""
    with urlopen(Request(f"{moto}/moto-api/reset", method="POST")) as answer:
        assert answer.status == 200
    return moto


@pytest.fixture
def service(sdk: str, url: str) -> Iterator[Service]:
    """Makes clients, and closes them after the test."""
    made: list[Any] = []

    def make(name: str) -> tuple[Any, Any]:
        package = import_module(f"{PACKAGE}.{'lambda_' if name == 'lambda' else name}")
        (client,) = (n for n in package.__all__ if n.endswith("Client"))
        made.append(getattr(package, client).create(endpoint_url=url))
        return package, made[-1]

    yield make
    for client in made:
        client.close()


def whole_sdk(package: Any) -> Any:
    """The SDK that a service's package belongs to."""
    return import_module(package.__name__.rpartition(".")[0])


def pages_of(package: Any, size: int) -> Any:
    """What asks a paginator for pages of a size."""
    return whole_sdk(package).PaginationConfig(page_size=size)


def protocol(client: Any) -> str:
    """The protocol that a client speaks, of those that its service knows."""
    model = client.boto.meta.service_model
    # botocore 1.35 has the first of a service's protocols only.
    found: str = getattr(model, "resolved_protocol", model.metadata["protocol"])
    return found
