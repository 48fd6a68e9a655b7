"""The sessions and credentials of asynchronous clients."""

import asyncio
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from botocore.exceptions import ProfileNotFound
from botocore.session import Session

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.support.patience import PATIENCE
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk


@pytest.fixture(autouse=True)
def new_sessions(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let each test start and end without sessions."""
    monkeypatch.setattr("boto3.DEFAULT_SESSION", None)
    sdk().set_default_session(None)
    yield
    sdk().set_default_session(None)


def nothing(_: Received) -> Iterable[Part]:
    return [http_response(b"{}")]


def keys_of(requests: Iterable[Received]) -> list[str]:
    """The access keys that requests are signed with."""
    return [r.headers["authorization"].split("Credential=")[1][:6] for r in requests]


def session_of(boto: Any) -> Any:
    """What is shared by the clients of a session."""
    return boto._request_signer._credentials


async def call(cls: Any, url: str, **arguments: Any) -> Any:
    """Make a client, call an operation, and return the client's credentials."""
    async with cls.create(endpoint_url=url, **arguments) as client:
        await client.list_associations()
        return session_of(client.boto)


@pytest.fixture
def answering() -> Event:
    """While it is not set, the server of credentials lets its clients wait."""
    event = Event()
    event.set()
    return event


@pytest.fixture
def expiring(
    monkeypatch: pytest.MonkeyPatch, serve: Serve, answering: Event
) -> list[Received]:
    """Has credentials come from a server, where they last a while; its requests."""
    fetcher = "botocore.utils.ContainerMetadataFetcher"
    monkeypatch.setattr(f"{fetcher}.TIMEOUT_SECONDS", PATIENCE)

    def answer(_: Received) -> Iterable[Part]:
        number = len(server.requests)
        # botocore refreshes credentials some minutes before they expire.
        left = timedelta(hours=1) if number > 1 else timedelta(minutes=5)
        keys = {
            "AccessKeyId": f"AKIA0{number}",
            "SecretAccessKey": "secret",
            "Token": "token",
            "Expiration": (datetime.now(UTC) + left).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        yield 0.02
        answering.wait(PATIENCE)
        yield http_response(json.dumps(keys).encode())

    server = serve(answer)
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url)
    return server.requests


@in_event_loop
async def test_credentials_are_refreshed_once(
    sdk: Sdk, serve: Serve, expiring: list[Received]
) -> None:
    # Given
    server = serve(nothing)
    cls = typed_class(sdk, "sagemaker")
    async with cls.create(endpoint_url=server.url) as client:
        assert len(expiring) == 1
        # When
        calls = [client.list_associations() for _ in range(50)]
        await asyncio.gather(*calls)

    # Then
    assert len(expiring) == 2
    assert keys_of(server.requests) == ["AKIA02"] * 50


@in_event_loop
async def test_credentials_are_looked_up_once(
    sdk: Sdk, serve: Serve, expiring: list[Received]
) -> None:
    """Even if many tasks make clients at the same time."""
    url = serve(nothing).url
    cls = typed_class(sdk, "sagemaker")
    await asyncio.gather(*[call(cls, url) for _ in range(10)])
    assert len(expiring) == 2


@in_event_loop
async def test_the_lookup_is_cancelled(
    sdk: Sdk, serve: Serve, expiring: list[Received], answering: Event
) -> None:
    """A client that is not made any more does not hinder others."""
    url = serve(nothing).url
    cls = typed_class(sdk, "sagemaker")
    answering.clear()
    tasks = [asyncio.create_task(call(cls, url)) for _ in range(3)]
    while not expiring:
        await asyncio.sleep(0.001)
    tasks[0].cancel()
    await asyncio.wait(tasks[:1])
    answering.set()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(results[0], asyncio.CancelledError)
    assert results[1] is results[2]
    assert not isinstance(results[1], BaseException)


@in_event_loop
async def test_profiles(
    sdk: Sdk, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "credentials"
    file.write_text(
        "[one]\naws_access_key_id = AKIA01\naws_secret_access_key = s\n"
        "[two]\naws_access_key_id = AKIA02\naws_secret_access_key = s\n"
    )
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(file))
    server = serve(nothing)
    cls = typed_class(sdk, "sagemaker")
    first = await call(cls, server.url, profile_name="one")
    await call(cls, server.url, profile_name="two")
    assert await call(cls, server.url, profile_name="one") is first
    session = Session(profile="two")
    await call(cls, server.url, session=session)
    with pytest.raises(ValueError, match="session or profile_name"):
        cls.create(session=session, profile_name="one")
    with pytest.raises(ProfileNotFound):
        await call(cls, server.url, profile_name="three")
    assert keys_of(server.requests) == ["AKIA01", "AKIA02", "AKIA01", "AKIA02"]


@in_event_loop
async def test_a_web_identity(
    sdk: Sdk, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def assume(_: Received) -> Iterable[Part]:
        tomorrow = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT%H:%MZ")
        yield http_response(
            "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult>"
            "<Credentials><AccessKeyId>AKIA07</AccessKeyId><SessionToken>t"
            "</SessionToken><SecretAccessKey>s</SecretAccessKey><Expiration>"
            f"{tomorrow}</Expiration></Credentials></AssumeRoleWithWebIdentityResult>"
            "</AssumeRoleWithWebIdentityResponse>".encode()
        )

    token = tmp_path / "token"
    token.write_text("token")
    sts, server = serve(assume), serve(nothing)
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(token))
    monkeypatch.setenv("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r")
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
    cls = typed_class(sdk, "sagemaker")
    async with cls.create(endpoint_url=server.url) as client:
        calls = [client.list_associations() for _ in range(20)]
        await asyncio.gather(*calls)
    assert len(sts.requests) == 1
    assert keys_of(server.requests) == ["AKIA07"] * 20
