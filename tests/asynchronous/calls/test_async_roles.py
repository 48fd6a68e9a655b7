"""Sessions of roles for asynchronous clients."""

import asyncio
import os
from collections.abc import Callable, Generator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
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


async def _call(sdk: Sdk, session: Any, calls: int = 1, **options: Any) -> None:
    make = sdk("sagemaker").AsyncSageMakerClient.create
    async with make(session=session, **options) as client:
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


def test_what_is_no_token_and_what_has_no_credentials_is_an_error_of_the_call(
    sdk: Sdk, aws: RoleServer, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    session = sdk().assume_role_async(READER, web_identity_token_file=token, tags={})
    for content in (None, b"", b"\xff\xfet", b"\0\1\2\3"):
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
    sdk: Sdk, aws: RoleServer, source: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    reader = sdk().assume_role_async(READER, session=source)
    auditor = sdk().assume_role_async(AUDITOR, session=reader, region_name="eu-north-1")
    asyncio.run(_call(sdk, auditor, region_name="eu-west-1"))
    asyncio.run(_call(sdk, reader, region_name="eu-west-1"))
    again = sdk().assume_role_async(READER, session=source)
    source.set_config_variable("region", "us-west-2")
    asyncio.run(_call(sdk, again, region_name="eu-west-1"))
    assert aws.regions == ["eu-north-1"] * 3 + ["us-west-2"]


def test_clients_that_only_sign_have_a_region(
    sdk: Sdk, aws: RoleServer, source: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    # DynamoDB's own endpoint is that of an account, which the credentials have.
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", os.environ["AWS_ENDPOINT_URL"])
    monkeypatch.delenv("AWS_ENDPOINT_URL")

    async def main() -> None:
        uses: list[tuple[str, Callable[[Any], Any]]] = [
            ("dynamodb", lambda client: client.generate_presigned_url("list_tables")),
            ("s3", lambda s3: s3.generate_presigned_post("bucket", "key")),
            ("rds", lambda rds: rds.generate_db_auth_token("host", 1, "user")),
        ]
        for service, use in uses:
            session = sdk().assume_role_async(READER, session=source)
            async with session.create_client(service, region_name="eu-west-1") as boto:
                await use(boto)

    asyncio.run(main())
    assert aws.regions == ["eu-west-1"] * 3


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
