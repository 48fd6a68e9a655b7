"""Sessions of roles for asynchronous clients."""

import asyncio
from collections.abc import Generator
from importlib import import_module
from typing import Any

import pytest
from botocore.exceptions import CredentialRetrievalError

from botosmith.recording import ReplayServer
from tests.support.role_server import RoleServer
from tests.support.sdk import Sdk

READER = "arn:aws:iam::123456789012:role/reader"
AUDITOR = "arn:aws:iam::210987654321:role/auditor"


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Generator[RoleServer]:
    """The server that all clients call."""
    aws = RoleServer()
    with ReplayServer(aws.answer, log=False) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
        yield aws


@pytest.fixture
def source() -> Any:
    """The session that assumes roles."""
    session = import_module("aiobotocore.session").AioSession()
    session.set_credentials("source", "secret")
    return session


async def _call(sdk: Sdk, session: Any, calls: int = 1) -> None:
    async with sdk("sagemaker").AsyncSageMakerClient.create(session=session) as client:
        await asyncio.gather(*[client.list_associations() for _ in range(calls)])


def test_roles_are_assumed_once_for_all_tasks_of_a_loop(
    sdk: Sdk, aws: RoleServer, source: Any
) -> None:
    reader = sdk().assume_role_async(READER, session=source)
    session = sdk().assume_role_async(AUDITOR, session=reader)
    asyncio.run(_call(sdk, session, calls=1000))
    assert [one["RoleArn"] for one in aws.assumed] == [READER, AUDITOR]
    assert aws.signed[:2] == ["source", "reader"]
    assert aws.signed[2:] == ["auditor"] * 1000
    asyncio.run(_call(sdk, session))
    assert len(aws.assumed) == 4


def test_error_names_the_role(sdk: Sdk, aws: RoleServer, source: Any) -> None:
    aws.denied.add(READER)
    session = sdk().assume_role_async(READER, session=source)
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*AccessDenied"):
        asyncio.run(_call(sdk, session))


def test_sessions_of_roles_are_independent(
    sdk: Sdk, aws: RoleServer, source: Any
) -> None:
    source.set_config_variable("region", "us-east-1")
    session = sdk().assume_role_async(READER, session=source)
    session.set_config_variable("region", "eu-west-1")

    def note(**_: object) -> None:
        aws.signed.append("of the role")

    session.register("before-call", note)
    assert source.get_config_variable("region") == "us-east-1"
    asyncio.run(_call(sdk, session))
    assert aws.signed == ["of the role", "source", "reader"]
    asyncio.run(_call(sdk, source))
    assert aws.signed[3:] == ["source"]
    source.create_client = source.create_client
    with pytest.raises(TypeError, match=r"'create_client' of the session is replaced"):
        sdk().assume_role_async(READER, session=source)


def test_session_of_the_other_kind_is_an_error(sdk: Sdk, source: Any) -> None:
    with pytest.raises(TypeError, match="not a session of boto3 or botocore"):
        sdk().assume_role(READER, session=source)
