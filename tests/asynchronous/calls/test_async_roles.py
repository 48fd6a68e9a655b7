"""Sessions of roles for asynchronous clients: those of synchronous ones."""

import asyncio
from collections.abc import Generator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import CredentialRetrievalError
from botocore.session import Session

from botosmith.recording import ReplayServer
from tests.support.role_server import RoleServer
from tests.support.sdk import Sdk, client_class

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
def source() -> Session:
    """The session that assumes roles."""
    session = Session()
    session.set_credentials("source", "secret")
    return session


async def _call(sdk: Sdk, session: Any, calls: int = 1, **options: Any) -> None:
    make = sdk("sagemaker").AsyncSageMakerClient.create
    async with make(session=session, **options) as client:
        await asyncio.gather(*[client.list_associations() for _ in range(calls)])


def test_roles_are_assumed_once_for_all_tasks_loops_and_kinds_of_clients(
    sdk: Sdk, aws: RoleServer, source: Session
) -> None:
    reader = sdk().assume_role(READER, session=source)
    session = sdk().assume_role(AUDITOR, session=reader)
    asyncio.run(_call(sdk, session, calls=200))
    asyncio.run(_call(sdk, session))
    client_class(sdk("sagemaker")).create(session=session).list_associations()
    assert [one["RoleArn"] for one in aws.assumed] == [READER, AUDITOR]
    assert aws.signed[:2] == ["source", "reader"]
    assert aws.signed[2:] == ["auditor"] * 202


def test_error_names_the_role(sdk: Sdk, aws: RoleServer, source: Session) -> None:
    aws.denied.add(READER)
    session = sdk().assume_role(READER, session=source)
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*AccessDenied"):
        asyncio.run(_call(sdk, session))


def test_what_is_no_token_and_what_has_no_credentials_is_an_error_of_the_call(
    sdk: Sdk, aws: RoleServer, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    session = sdk().assume_role(READER, web_identity_token_file=token, tags={})
    for content in (None, b"\xff\xfet"):
        if content is not None:
            token.write_bytes(content)
        with pytest.raises(CredentialRetrievalError, match=f"{READER}.*{token}"):
            asyncio.run(_call(sdk, session))
    assert not aws.assumed
    token.write_text("token\n")
    aws.bodies = [b"{}", b"<R/>"]
    aws.lifetimes = [timedelta(0)]

    async def main() -> None:
        for _ in range(3):
            with pytest.raises(CredentialRetrievalError, match=READER):
                await _call(sdk, session)
        await _call(sdk, session)

    asyncio.run(main())
    assert [one["WebIdentityToken"] for one in aws.assumed] == ["token"] * 4


def test_region_is_the_given_one_or_that_of_the_session_or_of_the_first_client(
    sdk: Sdk, aws: RoleServer, source: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    reader = sdk().assume_role(READER, session=source)
    auditor = sdk().assume_role(AUDITOR, session=reader, region_name="eu-north-1")
    asyncio.run(_call(sdk, auditor, region_name="eu-west-1"))
    asyncio.run(_call(sdk, reader, region_name="eu-west-1"))
    again = sdk().assume_role(READER, session=source)
    source.set_config_variable("region", "us-west-2")
    asyncio.run(_call(sdk, again, region_name="eu-west-1"))
    assert aws.regions == ["eu-north-1"] * 2 + ["us-west-2"]


def test_clients_that_only_sign_have_a_region(
    sdk: Sdk, aws: RoleServer, source: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    session = sdk().assume_role(READER, session=source)
    s3 = sdk("s3")

    async def main() -> None:
        make = s3.AsyncS3Client.create
        async with make(session=session, region_name="eu-west-1") as client:
            await client.presign(s3.GetObjectRequest(bucket="b", key="k"))

    asyncio.run(main())
    assert aws.regions == ["eu-west-1"]
