"""moto's server on loopback, and typed clients for it.

moto is an independent implementation of AWS, so its responses test more than those
written for tests. The protocol cases test CBOR, which it lacks, and REST with JSON.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, TypeAlias
from urllib.request import Request, urlopen

import pytest

from botosmith.plan.naming import package_name
from botosmith_tools.moto_server import moto_server
from tests.support.sdk import Sdk, client_class, sdk_fixture

SERVICES = (
    "dynamodb:BatchGetItem,BatchWriteItem,CreateTable,DeleteTable,DescribeTable,GetItem,"
    "PutItem,Query,Scan,UpdateItem",
    "ec2:DescribeInstances,RunInstances,TerminateInstances",
    "iam:CreateRole,GetRole,ListRoles",
    "s3:CopyObject,CreateBucket,GetObject,HeadBucket,HeadObject,ListObjectsV2,PutObject",
)

Service: TypeAlias = Callable[[str], tuple[Any, Any]]
"""Returns the package of a service and a client; type checkers know neither."""


sdk = sdk_fixture("typed_for_servers", SERVICES)


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    """The URL of moto's server."""
    with moto_server() as url:
        yield url


@pytest.fixture
def url(moto: str) -> str:
    """The URL of moto's server, whose state is reset."""
    with urlopen(Request(f"{moto}/moto-api/reset", method="POST")) as answer:
        assert answer.status == 200
    return moto


@pytest.fixture
def service(sdk: Sdk, url: str) -> Iterator[Service]:
    """Makes clients, and closes them after the test."""
    made: list[Any] = []

    def make(name: str) -> tuple[Any, Any]:
        package = sdk(package_name(name))
        made.append(client_class(package).create(endpoint_url=url))
        return package, made[-1]

    yield make
    for client in made:
        client.close()


def make_table(db: Any, client: Any, name: str, **keys: str) -> None:
    """Make a table of DynamoDB, with types of the partition key and the sort key."""
    client.create_table(
        table_name=name,
        attribute_definitions=[
            db.AttributeDefinition(attribute_name=key, attribute_type=key_type)
            for key, key_type in keys.items()
        ],
        key_schema=[
            db.KeySchemaElement(attribute_name=key, key_type=role)
            for key, role in zip(keys, ("HASH", "RANGE"), strict=False)
        ],
        billing_mode="PAY_PER_REQUEST",
    )


def whole_sdk(package: Any) -> Any:
    """The SDK that the package of a service belongs to."""
    return import_module(package.__name__.rpartition(".")[0])


def pages_of(package: Any, size: int) -> Any:
    """Settings of a paginator for pages of this size."""
    return whole_sdk(package).PaginationConfig(page_size=size)


def protocol(client: Any) -> str:
    """The protocol that a client uses, of those that its service supports."""
    model = client.boto.meta.service_model
    # botocore 1.35 uses the first protocol of a service.
    found: str = getattr(model, "resolved_protocol", model.metadata["protocol"])
    return found
