"""The signatures of the SDK's own signer are botocore's."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from unittest import mock

import botocore.auth
import pytest
import time_machine
from botocore.auth import AUTH_TYPE_MAPS, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given
from hypothesis import strategies as st

from tests.support.boto import (
    ACCESS_KEY,
    SECRET_KEY,
    SESSION_TOKEN,
    boto_session,
    raw_client,
)
from tests.support.network import FakeNetwork, json_answer
from typed_aws._runtime.requests.signer import NAME, Signer
from typed_aws.sagemaker import ListAssociationsRequest, SageMakerClient

MOMENT = datetime(2026, 12, 31, 23, 59, 58, tzinfo=UTC)
URL = "https://api.sagemaker.us-east-1.amazonaws.com"
REQUEST = ListAssociationsRequest(max_results=3)


def _headers(
    signer: type[Any], token: str | None, context: Mapping[str, Any], **given: Any
) -> list[tuple[str, object]]:
    credentials = Credentials(ACCESS_KEY, SECRET_KEY, token).get_frozen_credentials()
    request: Any = AWSRequest(**given)
    request.context.update(context)
    signer(credentials, "sagemaker", "us-east-1").add_auth(request)
    # As for a retry.
    signer(credentials, "sagemaker", "us-east-1").add_auth(request)
    return [*request.headers.items()]


def _compare(token: str | None = None, **given: Any) -> None:
    context: Mapping[str, Any] = given.pop("context", {})
    ours, theirs = (
        _headers(signer, token, context, **{"method": "POST", "url": URL, **given})
        for signer in (Signer, SigV4Auth)
    )
    assert ours == theirs


@pytest.fixture(autouse=True, scope="module")
def one_session() -> Iterator[None]:
    """Makes all clients in one session, which reads the model once."""
    session = boto_session()
    with mock.patch("botocore.session.get_session", return_value=session):
        yield


@pytest.fixture(autouse=True)
def fixed_clock() -> Iterator[None]:
    with time_machine.travel(MOMENT, tick=False):
        yield


@pytest.mark.parametrize("token", [None, SESSION_TOKEN])
@pytest.mark.parametrize(
    "given",
    [
        {"data": b"{}"},
        {"data": b""},
        {"data": "text"},
        {"data": {"Action": "ListUsers", "Name": "ü b"}},
        {"data": BytesIO(b"file")},
        {"method": "get", "params": {"b": "2", "a": "ü /"}},
        {"url": f"{URL}/b//a/../c%20d?z=1&a=2&a=1"},
        {"url": "http://[::1]:8080/a b"},
        {"url": "https://user@Example.com:443"},
        {"headers": {"X-A": " a   b ", "User-Agent": b"bytes", "x-b": ""}},
        {"headers": {"X-A": "ümlaut"}},
        {"headers": {"Date": "Thu", "Host": "other", "Expect": "100-continue"}},
        {"headers": {"X-Amz-Content-SHA256": "given"}, "data": b"{}"},
        {"context": {"payload_signing_enabled": False}, "data": b"{}"},
        {
            "context": {"checksum": {"request_algorithm": {"in": "trailer"}}},
            "data": b"{}",
        },
    ],
)
def test_signatures_of_requests_are_the_same(
    given: dict[str, Any], token: str | None
) -> None:
    _compare(token, **given)


_TOKENS = st.text("abcXYZ-_09", min_size=1, max_size=8)


@given(
    headers=st.dictionaries(_TOKENS, st.text(" aé\t,\"'=0", max_size=8), max_size=4),
    body=st.binary(max_size=20),
    path=st.text("ab/.~% ü", max_size=8),
    query=st.dictionaries(_TOKENS, _TOKENS, max_size=3),
)
def test_signatures_of_random_requests_are_the_same(
    headers: dict[str, str], body: bytes, path: str, query: dict[str, str]
) -> None:
    words = "&".join(f"{key}={value}" for key, value in query.items())
    _compare(headers=headers, data=body, url=f"{URL}/{path}?{words}")


def test_a_header_given_twice_is_signed_as_botocore_does() -> None:
    def sign(signer: type[Any]) -> object:
        credentials = Credentials(ACCESS_KEY, SECRET_KEY).get_frozen_credentials()
        request: Any = AWSRequest("POST", URL, {"X-A": "1"}, b"{}")
        request.headers["x-a"] = "2"
        signer(credentials, "sagemaker", "us-east-1").add_auth(request)
        return [*request.headers.items()]

    assert sign(Signer) == sign(SigV4Auth)


def test_headers_on_botocores_list_are_not_signed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Proxies that change a header are a reason to add it.
    monkeypatch.setattr(botocore.auth, "SIGNED_HEADERS_BLACKLIST", ["x-a"])
    _compare(headers={"X-A": "1", "X-B": "2"})


def _typed(requests: Any = "auto", **credentials: str) -> tuple[Any, FakeNetwork]:
    keys = {"aws_access_key_id": ACCESS_KEY, "aws_secret_access_key": SECRET_KEY}
    arguments: dict[str, Any] = {**keys, **credentials, "requests": requests}
    client = SageMakerClient.create(region_name="us-east-1", **arguments)
    boto: Any = client.boto
    return client, FakeNetwork(boto, json_answer({}))


def _sent(client: Any, network: FakeNetwork) -> Mapping[str, object]:
    with mock.patch("uuid.uuid4", return_value="id"):
        client.send(REQUEST)
    return dict(network.requests[-1].headers)


@pytest.fixture
def signed(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The signers of the SDK that sign."""
    used: list[object] = []
    real = Signer.signature

    def signature(self: Signer, *arguments: Any) -> str:
        used.append(self)
        return real(self, *arguments)

    monkeypatch.setattr(Signer, "signature", signature)
    return used


@pytest.mark.parametrize("token", [{}, {"aws_session_token": SESSION_TOKEN}], ids=str)
def test_clients_send_the_same_headers_over_midnight(
    signed: list[object], token: dict[str, str]
) -> None:
    fast, plain = _typed(**token), _typed("botocore", **token)
    for second in range(5):
        with time_machine.travel(MOMENT + timedelta(seconds=second), tick=False):
            assert _sent(*fast) == _sent(*plain)
    assert len(signed) == 5


def test_wrapped_clients_and_those_left_to_botocore_keep_botocores_signer(
    signed: list[object],
) -> None:
    boto = raw_client(boto_session(), "sagemaker", URL)
    _sent(SageMakerClient(boto), FakeNetwork(boto, json_answer({})))
    _sent(*_typed("botocore"))
    assert not signed


def test_the_entries_of_botocores_signers_stay() -> None:
    before = {name: signer for name, signer in AUTH_TYPE_MAPS.items() if name != NAME}
    _typed()
    assert AUTH_TYPE_MAPS["v4"] is SigV4Auth
    assert {n: s for n, s in AUTH_TYPE_MAPS.items() if n != NAME} == before


def test_a_handler_of_others_may_choose_another_signer(signed: list[object]) -> None:
    client, network = _typed()
    asked: list[object] = []

    def choose(signature_version: object, **_: object) -> object:
        asked.append(signature_version)
        return "v3https"

    events: Any = network.client.meta.events
    events.register_first("choose-signer.sagemaker", choose)
    assert "X-Amzn-Authorization" in _sent(client, network)
    events.unregister("choose-signer.sagemaker", choose)
    events.register_last("choose-signer", choose)
    assert "X-Amzn-Authorization" in _sent(client, network)
    assert asked == ["v4", "v4"]
    assert not signed


def test_before_sign_handlers_see_botocores_name(signed: list[object]) -> None:
    client, network = _typed()
    seen: list[object] = []

    def look(signature_version: object, **_: object) -> None:
        seen.append(signature_version)

    network.client.meta.events.register("before-sign", look)
    _sent(client, network)
    assert seen == ["v4"]
    assert not signed


def _other_signature(*_: object) -> str:
    return "patched"


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("name", ["signature", "string_to_sign", "add_auth"])
def test_a_patched_signer_of_botocore_is_used(
    signed: list[object], name: str, early: bool
) -> None:
    client, network = _typed()
    if not early:
        _sent(client, network)
        assert signed.pop()
    with mock.patch.object(SigV4Auth, name, _other_signature):
        if early:
            client, network = _typed()
        headers = _sent(client, network)
    assert ("patched" in str(headers.get("Authorization"))) is (name == "signature")
    assert not signed


def test_another_entry_for_v4_is_used(signed: list[object]) -> None:
    class Other(SigV4Auth):
        pass

    client, network = _typed()
    with mock.patch.dict(AUTH_TYPE_MAPS, v4=Other):
        _sent(client, network)
    assert not signed


def test_presigned_urls_are_the_same() -> None:
    url = _typed()[0].presign(REQUEST)
    assert url == _typed("botocore")[0].presign(REQUEST)
    assert "X-Amz-Signature" in url


def test_credentials_may_change(signed: list[object]) -> None:
    fast, plain = _typed(), _typed("botocore")
    for secret in ("first", "second"):
        for _, network in (fast, plain):
            boto: Any = network.client
            boto._request_signer._credentials.secret_key = secret
        assert _sent(*fast) == _sent(*plain)
    assert len(signed) == 2


def test_missing_credentials_are_botocores_error() -> None:
    client, network = _typed()
    boto: Any = network.client
    boto._request_signer._credentials = None
    with pytest.raises(Exception, match="Unable to locate credentials"):
        client.send(REQUEST)
