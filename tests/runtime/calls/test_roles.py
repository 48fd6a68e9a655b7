"""Sessions of roles: AWS STS and a service are a server on loopback."""

import asyncio
import json
import os
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any, TypeAlias

import boto3
import pytest
from botocore.exceptions import CredentialRetrievalError
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.calls.role_server import AUDITOR, READER, RoleServer
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk

Assume: TypeAlias = Callable[..., Any]
Call: TypeAlias = Callable[..., None]


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Generator[RoleServer]:
    with RoleServer().running(monkeypatch) as aws:
        yield aws


@pytest.fixture
def source() -> Session:
    session = Session()
    session.set_credentials("source", "secret")
    return session


@pytest.fixture
def assume(sdk: Sdk, source: Session) -> Assume:
    """Makes a session of a role, which by default the source assumes."""
    return partial(sdk().assume_role, session=source)


@pytest.fixture
def reader(assume: Assume) -> Any:
    return assume(READER)


@pytest.fixture
def call(sdk: Sdk, kind: ClientKind) -> Call:
    create = kind.client_class(sdk("sagemaker")).create

    def call(session: Any, **options: Any) -> None:
        client = kind.opened(create(session=session, **options))
        kind.result(client.list_associations())
        kind.result(client.close())

    return call


def test_first_call_fetches_credentials_of_the_role(
    aws: RoleServer, assume: Assume, call: Call
) -> None:
    session = assume(
        READER,
        session_name="report",
        duration=timedelta(minutes=30),
        external_id="external",
        policy={"Version": "2012-10-17"},
        tags={"team": "data"},
    )
    without_tags = assume(AUDITOR, tags={})
    assert not aws.signed
    call(session)
    call(session)
    assert aws.signed == ["source", "reader", "reader"]
    call(without_tags)
    assert "Tags" not in str(aws.assumed.pop())
    assert aws.assumed == [
        {
            "Action": "AssumeRole",
            "Version": "2011-06-15",
            "RoleArn": READER,
            "RoleSessionName": "report",
            "DurationSeconds": "1800",
            "ExternalId": "external",
            "Policy": '{"Version": "2012-10-17"}',
            "Tags.member.1.Key": "team",
            "Tags.member.1.Value": "data",
        }
    ]


def test_sessions_of_boto3_and_the_default_session_assume_roles(
    sdk: Sdk, aws: RoleServer, assume: Assume, source: Session, call: Call
) -> None:
    call(assume(READER, session=boto3.Session(botocore_session=source)))
    sdk().set_default_session(source)
    try:
        call(sdk().assume_role(AUDITOR))
    finally:
        sdk().set_default_session(None)
    assert aws.signed == ["source", "reader", "source", "auditor"]
    call(source)
    assert aws.signed[-1] == "source"  # which keeps its credentials


def test_what_is_set_on_the_session_of_a_role_is_not_set_on_others(
    sdk: Sdk, kind: ClientKind, aws: RoleServer, assume: Assume, source: Session
) -> None:
    source.set_config_variable("region", "us-east-1")
    first, second = (
        boto3.Session(botocore_session=assume(role), region_name=region)
        for role, region in ((READER, "eu-west-1"), (AUDITOR, "ap-south-1"))
    )
    third = assume(AUDITOR, session=first)

    def note(**_: object) -> None:
        aws.signed.append("third")

    third.register("before-call", note)
    third.set_config_variable("region", "eu-north-1")
    make = kind.client_class(sdk("sagemaker")).create
    sessions: list[Any] = [source, first, second, third]
    clients = [kind.opened(make(session=session)) for session in sessions]
    regions = [client.meta.region_name for client in clients]
    assert regions == ["us-east-1", "eu-west-1", "ap-south-1", "eu-north-1"]
    kind.result(clients[1].list_associations())
    assert aws.signed == ["source", "reader"]
    kind.result(clients[3].list_associations())
    assert aws.signed[2:] == ["third", "reader", "auditor"]
    for client in clients:
        kind.result(client.close())


def test_another_thread_makes_a_client_while_its_session_is_copied(
    sdk: Sdk, assume: Assume, source: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    internals, create = sdk("_runtime.botocore_internals"), sdk("sqs").SQSClient.create
    threads: list[Thread] = []
    untyped: Any = source

    def copying(one: object) -> object:
        made = copy(one)
        if one is untyped._components._components:
            threads.append(Thread(target=create, kwargs={"session": source}))
            threads[0].start()
            threads[0].join(0.2)  # It waits for the copy to end.
        return made

    monkeypatch.setattr(internals, "copy", copying)
    role = assume(READER)
    threads[0].join(PATIENCE)
    assert create(session=role, region_name="eu-west-1").meta.region_name == "eu-west-1"


def test_sessions_of_roles_are_for_boto3(
    aws: RoleServer, assume: Assume, source: Session
) -> None:
    outer = boto3.Session(botocore_session=source)
    for session in (outer, assume(READER, session=outer), Session()):
        for role in (READER, AUDITOR):
            made = assume(role, session=session)
            # boto3 registers its handlers with each session that it gets, and fails
            # where they are already.
            client = boto3.Session(botocore_session=made).client("s3")
            assert hasattr(client, "upload_file")
    assert hasattr(outer.client("s3"), "upload_file")


def test_session_that_makes_clients_otherwise_is_an_error(
    assume: Assume, source: Session
) -> None:
    outer: Any = boto3.Session(botocore_session=source)
    outer.client = partial(outer.client, endpoint_url="http://localhost:4566")
    with pytest.raises(TypeError, match=r"'client' of the session is replaced"):
        assume(READER, session=outer)
    # It would make clients with the credentials of the source.
    inner: Any = source
    inner.create_client = partial(inner.create_client, endpoint_url="http://localhost")
    with pytest.raises(TypeError, match=r"'create_client' of the session is replaced"):
        assume(READER, session=inner)


def test_credentials_are_fetched_again_before_they_end(
    aws: RoleServer, reader: Any, call: Call
) -> None:
    aws.lifetimes = [timedelta(minutes=5)]
    for _ in range(3):
        call(reader)
    assert len(aws.assumed) == 2


def test_calls_go_on_while_a_refresh_that_is_not_urgent_fails(
    aws: RoleServer, reader: Any, call: Call
) -> None:
    aws.lifetimes = [timedelta(minutes=14)]
    call(reader)
    aws.denied.add(READER)
    call(reader)
    assert aws.signed == ["source", "reader", "source", "reader"]


def test_many_threads_fetch_credentials_once(
    sdk: Sdk, aws: RoleServer, reader: Any
) -> None:
    client = sdk("sagemaker").SageMakerClient.create(session=reader)
    with ThreadPoolExecutor(64) as pool:
        for done in [pool.submit(client.list_associations) for _ in range(64)]:
            done.result()
    assert len(aws.assumed) == 1
    assert aws.signed.count("reader") == 64


def test_many_tasks_and_loops_fetch_credentials_once(
    sdk: Sdk, aws: RoleServer, assume: Assume, reader: Any
) -> None:
    session = assume(AUDITOR, session=reader)

    async def call(times: int) -> None:
        create = sdk("sagemaker").AsyncSageMakerClient.create
        async with create(session=session) as client:
            await asyncio.gather(*[client.list_associations() for _ in range(times)])

    asyncio.run(call(200))
    asyncio.run(call(1))
    sdk("sagemaker").SageMakerClient.create(session=session).list_associations()
    assert aws.roles == [READER, AUDITOR]
    assert aws.signed[:2] == ["source", "reader"]
    assert aws.signed[2:] == ["auditor"] * 202


def test_error_names_the_role_at_the_first_call(
    aws: RoleServer, assume: Assume, call: Call
) -> None:
    aws.denied.add(READER)
    session = assume(READER)
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*AccessDenied"):
        call(session)
    empty: Any = Session()
    empty.get_credentials = lambda: None
    session = assume(READER, session=empty)
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*Unable to locate"):
        call(session)


def test_token_of_an_identity_provider_needs_no_credentials(
    aws: RoleServer, assume: Assume, tmp_path: Path, call: Call
) -> None:
    token = tmp_path / "token"
    token.write_text("first\n")
    aws.lifetimes = [timedelta(minutes=5)]
    session = assume(READER, session=Session(), web_identity_token_file=token)
    call(session)
    token.write_text("second\n")
    call(session)
    assert aws.signed == ["nobody", "reader", "nobody", "reader"]
    tokens = [arguments["WebIdentityToken"] for arguments in aws.assumed]
    assert tokens == ["first", "second"]


TOKENS: list[bytes | None] = [None, b"", b" \n", b"\xff\xfet", b"\0\1\2\3", b"one\ntwo"]
"""What is no token: no file, and bytes."""


def test_file_without_a_token_is_an_error_of_the_call(
    aws: RoleServer, assume: Assume, tmp_path: Path, call: Call
) -> None:
    token = tmp_path / "token"
    session = assume(READER, session=Session(), web_identity_token_file=token, tags={})
    for content in TOKENS:
        if content is not None:
            token.write_bytes(content)
        with pytest.raises(CredentialRetrievalError, match=f"{READER}.*{token}"):
            call(session)
    token.unlink()
    token.mkdir()
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*{token}"):
        call(session)
    assert not aws.signed
    token.rmdir()
    token.write_text("token")
    call(session)
    assert aws.signed == ["nobody", "reader"]


def test_credentials_that_have_ended_are_an_error_of_the_call(
    aws: RoleServer, reader: Any, call: Call
) -> None:
    aws.lifetimes = [timedelta(minutes=-1), timedelta(minutes=14), timedelta(seconds=0)]
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*ended at 20"):
        call(reader)
    call(reader)
    call(reader)  # with those that are still valid for 14 minutes
    assert aws.signed == ["source", "source", "reader", "source", "reader"]


def test_answer_without_credentials_is_an_error_of_the_call(
    aws: RoleServer, reader: Any, call: Call
) -> None:
    begin = b"<R><AssumeRoleResult><Credentials><AccessKeyId>secret</AccessKeyId>"
    end = b"</Credentials></AssumeRoleResult></R>"
    time = b"<Expiration>secret</Expiration>"
    aws.bodies = [b"{}", b"<R/>", begin + end, begin + time + end, begin]
    while aws.bodies:
        with pytest.raises(CredentialRetrievalError, match=READER) as raised:
            call(reader)
        assert raised.value.__cause__
        assert "AccessKeyId" not in str(raised.value)
    call(reader)


@pytest.fixture
def without_region(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")


@pytest.mark.usefixtures("without_region")
def test_sts_is_called_in_the_region_of_the_first_client_that_needs_credentials(
    sdk: Sdk,
    kind: ClientKind,
    aws: RoleServer,
    assume: Assume,
    tmp_path: Path,
    call: Call,
) -> None:
    aws.lifetimes = [timedelta(minutes=5)] * 2
    session = assume(READER)
    create = kind.client_class(sdk("sagemaker")).create
    first, second = (
        kind.opened(create(session=session, region_name=name))
        for name in ("eu-west-1", "us-west-2")
    )
    aws.denied.add(READER)
    with pytest.raises(CredentialRetrievalError):
        kind.result(first.list_associations())
    aws.denied.clear()
    for client in (second, first):
        kind.result(client.list_associations())
        kind.result(client.close())
    assert aws.regions == ["eu-west-1", "us-west-2", "us-west-2"]
    (tmp_path / "token").write_text("token")
    session = assume(READER, web_identity_token_file=tmp_path / "token")
    call(session, region_name="eu-west-1")
    assert aws.signed[-2:] == ["nobody", "reader"]


@pytest.mark.usefixtures("without_region")
def test_region_of_a_role_is_the_given_one_or_that_of_its_session(
    aws: RoleServer, assume: Assume, source: Session, call: Call
) -> None:
    with_region = boto3.Session(botocore_session=source, region_name="us-west-2")
    given = assume(READER, session=with_region, region_name="eu-north-1")
    unset = assume(READER, session=with_region)
    for session in (given, unset):
        call(session, region_name="eu-west-1")
    assert aws.regions == ["eu-north-1", "us-west-2"]
    assert given.get_config_variable("region") == "us-west-2"


@pytest.mark.usefixtures("without_region")
def test_regions_of_roles_that_assume_others(
    aws: RoleServer, assume: Assume, source: Session, call: Call
) -> None:
    def assume_all(*regions: str | None) -> Any:
        session: Any = source
        for role, region in zip((READER, AUDITOR), regions, strict=True):
            session = assume(role, session=session, region_name=region)
        return session

    for regions in (None, None), ("us-west-2", None), (None, "eu-north-1"):
        call(assume_all(*regions), region_name="eu-west-1")
    assert aws.regions == [
        *("eu-west-1", "eu-west-1"),
        *("us-west-2", "eu-west-1"),
        # The client of STS in eu-north-1 needs the credentials of the reader.
        *("eu-north-1", "eu-north-1"),
    ]
    assert aws.signed[:3] == ["source", "reader", "auditor"]


SIGNING: list[tuple[str, Callable[[Any], object]]] = [
    ("s3", lambda s3: s3.generate_presigned_post("bucket", "key")),
    ("s3", lambda s3: s3.generate_presigned_url("list_buckets")),
    ("dynamodb", lambda client: client.generate_presigned_url("list_tables")),
    ("rds", lambda rds: rds.generate_db_auth_token("host", 1, "user")),
]


@pytest.mark.usefixtures("without_region")
def test_clients_that_only_sign_have_a_region(
    sdk: Sdk,
    kind: ClientKind,
    aws: RoleServer,
    assume: Assume,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # DynamoDB's own endpoint is that of an account, which the credentials have.
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", os.environ["AWS_ENDPOINT_URL"])
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    for service, use in SIGNING:
        use(assume(READER).create_client(service, region_name="eu-west-1"))
    create = kind.client_class(sdk("s3")).create
    client = kind.opened(create(session=assume(READER), region_name="eu-west-1"))
    request = sdk("s3").GetObjectRequest(bucket="b", key="k")
    kind.result(client.presign(request))
    assert aws.regions == ["eu-west-1"] * 5


@pytest.mark.usefixtures("without_region", "aws")
def test_credentials_without_any_region_are_an_error(reader: Any) -> None:
    with pytest.raises(CredentialRetrievalError, match=f"{READER}.*specify a region"):
        reader.get_credentials().get_frozen_credentials()


def test_device_for_multi_factor_authentication_is_asked(
    aws: RoleServer, assume: Assume, call: Call
) -> None:
    asked: list[str] = []

    def prompt(text: str) -> str:
        asked.append(text)
        return "123456"

    call(assume(READER, mfa_serial="serial-number", mfa_prompter=prompt))
    assert asked == ["Enter MFA code for serial-number: "]
    assert aws.assumed[0]["SerialNumber"] == "serial-number"
    assert aws.assumed[0]["TokenCode"] == "123456"


def test_wrong_arguments_are_errors_at_once(assume: Assume) -> None:
    with pytest.raises(ValueError, match="tags cannot be combined with web_identity"):
        assume(READER, tags={"a": "b"}, web_identity_token_file="t")
    with pytest.raises(TypeError, match="not a session of boto3 or botocore: 5"):
        assume(READER, session=5)
    with pytest.raises(json.JSONDecodeError):
        assume(READER, policy="{")
