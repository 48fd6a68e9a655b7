"""Botocore sessions, clients and calls, in a form that type checkers follow."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from botocore import UNSIGNED, xform_name
from botocore.client import BaseClient
from botocore.config import Config
from botocore.session import Session, get_session

ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
SESSION_TOKEN = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQW"
ACCOUNT: Mapping[str, Any] = {
    "region_name": "us-east-1",
    "aws_access_key_id": ACCESS_KEY,
    "aws_secret_access_key": SECRET_KEY,
}
"""The region and the credentials of a client."""

MakeClient: TypeAlias = Callable[..., BaseClient]
"""Makes a client of a service, as the fixture `make_client` does."""


@contextmanager
def boto_client(
    service: str, url: str, config: Config | None = None
) -> Generator[BaseClient, None, None]:
    """A botocore client with AWS's example credentials, closed after the block."""
    client = _session().create_client(
        service,
        endpoint_url=url,
        **ACCOUNT,
        aws_session_token=SESSION_TOKEN,
        config=config,
    )
    try:
        yield client
    finally:
        client.close()


@cache
def _session() -> Session:
    # Sessions load each model once.
    return boto_session()


def call(
    client: BaseClient, operation: str, arguments: Mapping[str, object]
) -> Mapping[str, object]:
    method: Callable[..., Mapping[str, object]] = getattr(client, xform_name(operation))
    return method(**arguments)


def pages(
    client: BaseClient, operation: str, page_size: int, **arguments: object
) -> list[Mapping[str, list[Mapping[str, object]]]]:
    """List the pages of an operation, with botocore's paginator."""
    paginator = client.get_paginator(operation)
    settings = {"PageSize": page_size}
    return list(paginator.paginate(PaginationConfig=settings, **arguments))


def boto_session(models: Path | None = None) -> Session:
    """Make a session, in which models of a folder have precedence over botocore's."""
    session: Session = get_session()
    if models is not None:
        session.get_component("data_loader").search_paths.insert(0, str(models))
    return session


def session_with_protocol(service: str, protocol: str) -> Session:
    """Make a session whose client of a service uses another protocol of its model."""
    session = boto_session()
    loader: Any = session.get_component("data_loader")
    metadata: Any = loader.load_service_model(service, "service-2")["metadata"]
    metadata |= {"protocol": protocol, "protocols": [protocol]}
    return session


def raw_client(
    session: Session, service: str, url: str | None = None, *, validates: bool = False
) -> BaseClient:
    """Make a client for tests of serializers and parsers.

    It does not sign requests, because signatures depend on the time, and makes one
    attempt.
    """
    config = Config(
        parameter_validation=validates,
        retries={"total_max_attempts": 1},
        signature_version=UNSIGNED,
    )
    return session.create_client(
        service, region_name="us-east-1", endpoint_url=url, config=config
    )
