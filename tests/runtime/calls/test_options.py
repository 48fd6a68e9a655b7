"""Clients with other options, which call a server on loopback."""

import gc
import hmac
import re
from collections.abc import Callable, Generator
from enum import Enum
from hashlib import sha256
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

import pytest
from botocore import httpsession
from botocore.config import Config
from botocore.exceptions import ConnectTimeoutError, ReadTimeoutError
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.rough_server import Received, RoughServer, http_response
from tests.support.sdk import Sdk

TAKES_READ_TIMEOUTS = pytest.mark.skipif(
    not hasattr(httpsession.URLLib3Session, "_get_request_timeout"),
    reason="older botocores: the timeout is that of clients",
)


NOTHING = http_response(b"{}")
Open: TypeAlias = Callable[[Any], Any]
Create: TypeAlias = Callable[..., Any]


@pytest.fixture
def server() -> Generator[RoughServer]:
    """SageMaker, which lists nothing."""
    with RoughServer(lambda _: [NOTHING]).running() as server:
        yield server


@pytest.fixture
def opened(kind: ClientKind) -> Generator[Open]:
    made: list[Any] = []

    def opened(client: Any) -> Any:
        made.append(kind.opened(client))
        return made[-1]

    yield opened
    for client in made:
        kind.result(client.close())


@pytest.fixture
def create(sdk: Sdk, kind: ClientKind, server: RoughServer) -> Create:
    session = Session()
    session.set_credentials("key", "secret")
    given = {"region_name": "us-east-1", "endpoint_url": server.url}

    def create(service: str = "sagemaker", **options: Any) -> Any:
        cls = kind.client_class(sdk(service))
        return cls.create(session=session, **given, **options)

    return create


@pytest.fixture
def client(create: Create, opened: Open) -> Any:
    return opened(create())


@pytest.fixture
def traced(client: Any, opened: Open) -> Any:
    """The client with a header."""
    return opened(client.with_options(extra_headers={"X-Trace": "1"}))


def _connections(client: Any) -> int:
    """Count the connections that a client keeps."""
    if client.__is_async__:
        loops = client._boto.engine.connections.pools.values()
        return sum(len(pool.idle) for pools in loops for _, pool in pools.values())
    return len(client.boto._endpoint.http_session._manager.pools)


def test_other_options_are_those_of_a_client_of_the_same_session(
    client: Any, kind: ClientKind, opened: Open
) -> None:
    other = opened(
        client.with_options(
            read_timeout=5, connect_timeout=0.5, max_attempts=2, region_name="eu-west-1"
        )
    )
    assert type(other) is type(client)
    assert other.meta.region_name == "eu-west-1"
    config = other.meta.config
    assert (config.read_timeout, config.connect_timeout) == (5, 0.5)
    assert config.retries["total_max_attempts"] == 2
    assert other.meta.endpoint_url == client.meta.endpoint_url
    assert kind.result(other.list_associations()).association_summaries == []
    assert client.meta.region_name == "us-east-1"
    assert client.meta.config.read_timeout == 60


def test_options_add_up(
    client: Any, server: RoughServer, kind: ClientKind, opened: Open
) -> None:
    config = Config(max_pool_connections=3, read_timeout=9)
    slow = opened(
        client.with_options(config=config, read_timeout=7, extra_headers={"a": "1"})
    )
    other = opened(slow.with_options(connect_timeout=2, extra_headers={"b": "2"}))
    settings = other.meta.config
    assert (settings.read_timeout, settings.connect_timeout) == (7, 2)
    assert settings.max_pool_connections == 3
    kind.result(other.list_associations())
    assert [server.requests[0].headers[name] for name in "ab"] == ["1", "2"]


@TAKES_READ_TIMEOUTS
def test_later_options_take_precedence(client: Any, opened: Open) -> None:
    slow = opened(client.with_options(read_timeout=7))
    assert opened(slow.with_options(connect_timeout=2)).meta.config.read_timeout == 7
    config = Config(read_timeout=9)
    assert opened(slow.with_options(config=config)).meta.config.read_timeout == 9


def test_mode_of_retries_stays(create: Create, opened: Open) -> None:
    client = opened(create(config=Config(retries={"mode": "adaptive"})))
    retries = opened(client.with_options(max_attempts=7)).meta.config.retries
    assert retries == {"mode": "adaptive", "total_max_attempts": 7}


@pytest.mark.parametrize("option", ["decode", "misfits", "requests"])
def test_options_of_the_class_stay(create: Create, option: str, opened: Open) -> None:
    value = {"decode": "dict", "misfits": "raise", "requests": "botocore"}[option]
    client = opened(create(**{option: value}))
    other = opened(client.with_options(read_timeout=5))
    assert other.misfits == client.misfits
    assert other._reads_bodies is (option != "decode")
    assert type(other.boto._serializer) is type(client.boto._serializer)


def test_each_client_has_its_own_connections(
    client: Any, kind: ClientKind, opened: Open
) -> None:
    config: Any = Config(retries={"total_max_attempts": 3})
    clients = [client, *[opened(client.with_options(config=config)) for _ in range(2)]]
    # botocore adds the mode of retries to settings that it is given.
    assert config.retries == {"total_max_attempts": 3}
    for one in clients:
        kind.result(one.list_associations())
    assert [*map(_connections, clients)] == [1, 1, 1]
    kind.result(clients[1].close())
    assert [*map(_connections, clients)] == [1, 0, 1]
    kind.result(client.close())
    assert [*map(_connections, clients)] == [0, 0, 1]


@TAKES_READ_TIMEOUTS
def test_timeout_is_that_of_requests(
    client: Any, server: RoughServer, kind: ClientKind, opened: Open
) -> None:
    server.answer = lambda _: [0.5, NOTHING]
    impatient = opened(client.with_options(read_timeout=0.05))
    traced = opened(impatient.with_options(extra_headers={"X-Trace": "1"}))
    for one in (impatient, traced):
        assert one.boto._endpoint is client.boto._endpoint
        with pytest.raises(ReadTimeoutError, match=r"is 0\.05 seconds"):
            kind.result(one.list_associations())
    patient = opened(traced.with_options(read_timeout=9))
    assert kind.result(patient.list_associations())
    assert kind.result(client.list_associations())
    assert server.requests[-1].headers.get("x-trace") is None


def test_headers_are_those_of_the_client_only(
    client: Any, traced: Any, server: RoughServer, kind: ClientKind
) -> None:
    kind.result(traced.list_associations())
    kind.result(client.list_associations())
    first, second = (request.headers for request in server.requests)
    assert first["x-trace"] == "1"
    assert "x-trace" in first["authorization"]
    assert "x-trace" not in second
    assert traced.boto._endpoint is client.boto._endpoint
    # Closing it leaves the connections that it shares open.
    kind.result(traced.close())
    assert _connections(client) == 1
    kind.result(client.close())
    if kind.is_async:  # botocore opens new ones
        with pytest.raises(RuntimeError, match="closed"):
            kind.result(traced.list_associations())


def test_headers_are_those_of_pages_and_waits(
    client: Any, server: RoughServer, kind: ClientKind, opened: Open
) -> None:
    traced = opened(client.with_options(extra_headers={"X-Trace": "1"}, read_timeout=5))
    kind.listed(traced.paginators.list_associations.paginate())
    request = client._package.ListAssociationsRequest()
    kind.result(traced.wait_until(request, bool, timeout=None))
    assert [one.headers["x-trace"] for one in server.requests] == ["1", "1"]


class Name(str, Enum):  # noqa: UP042 - its text in messages is another one
    TRACE = "X-Trace"


def signed_headers(request: Received, secret: str) -> set[str]:
    """Check the signature of a request without a query; list the headers in it.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
    """
    given = re.search(
        "Credential=[^/]*/(.*), SignedHeaders=(.*), Signature=(.*)",
        request.headers["authorization"],
    )
    assert given
    scope, names, signature = given.groups()
    headers = [
        f"{name}:{re.sub(' +', ' ', request.headers[name])}\n".encode()
        for name in names.split(";")
    ]
    canonical = (
        f"{request.method}\n{request.path}\n\n".encode()
        + b"".join(headers)
        + f"\n{names}\n{sha256(request.body).hexdigest()}".encode()
    )
    time, digest = request.headers["x-amz-date"], sha256(canonical).hexdigest()
    key = f"AWS4{secret}".encode()
    for text in [*scope.split("/"), f"AWS4-HMAC-SHA256\n{time}\n{scope}\n{digest}"]:
        key = hmac.digest(key, text.encode(), "sha256")
    assert key.hex() == signature
    return {*names.split(";")}


def test_headers_are_signed_and_sent_as_they_are(
    client: Any, server: RoughServer, kind: ClientKind, opened: Open
) -> None:
    symbols = "!#$%&'*+-.^_`|~09AZaz"
    headers: dict[Any, Any] = {
        Name.TRACE: Name.TRACE,
        symbols: 'a  b, "c" \\ \x7e',
        "X-Empty": "",
        "X-Text": "é 漢 😀",
    }
    traced = opened(client.with_options(extra_headers=headers))
    headers["X-Later"] = "a\r\n b"  # which the client does not get
    # Names are compared without case.
    traced = opened(traced.with_options(extra_headers={"x-text": "é"}))
    kind.result(traced.list_associations())
    (request,) = server.requests
    sent = {
        name: value
        for name, value in request.headers.items()
        if name.startswith(("x-t", "x-e", "x-l", "!"))
    }
    assert sent == {
        "x-trace": "X-Trace",
        symbols.lower(): 'a  b, "c" \\ ~',
        "x-empty": "",
        "x-text": "é",
    }
    assert sent.keys() <= signed_headers(request, "secret")


WRONG_HEADERS: list[tuple[Any, type[Exception], str]] = [
    ({"X-Trace": 1}, TypeError, "the value of 'X-Trace' must be a str, not int"),
    ({"X-Trace": None}, TypeError, "'X-Trace' must be a str, not NoneType"),
    ({"X-Trace": b"1"}, TypeError, "'X-Trace' must be a str, not bytes"),
    ({1: "1"}, TypeError, "a name must be a str, not int"),
    ({None: "1"}, TypeError, "a name must be a str, not NoneType"),
    ([("X-Trace", "1")], TypeError, "not a mapping"),
    ("", TypeError, "not a mapping"),
    *[
        ({"X-Trace": f"secret{wrong}1"}, ValueError, "the value of 'X-Trace' has '")
        for wrong in ("\r\n ", "\r\n", "\n", "\r", "\0", "\t", "\x7f", "\x85", "\xa0")
    ],
    ({"X-Trace": "1\n"}, ValueError, r"has '\\n', and must be one line of printable"),
    ({"X-Trace": "\ud800"}, ValueError, "must be one line of printable text"),
    ({"X-Trace": " 1"}, ValueError, "'X-Trace' begins or ends with a space"),
    ({"X-Trace": "1 "}, ValueError, "'X-Trace' begins or ends with a space"),
    *[
        (
            {name: "1"},
            ValueError,
            f"HTTP does not allow the name {re.escape(repr(name))}",
        )
        for name in ("", "X Trace", "X-Trace:", "X-Trace\n", "X-Tracé", "X(Trace)")
    ],
    ({"X-Trace": "1", "x-trace": "1"}, ValueError, "'X-Trace' and 'x-trace' are the"),
]
"""Headers, and the class and the message of their error, which shows no value."""


@pytest.mark.parametrize(("headers", "error", "message"), WRONG_HEADERS)
def test_wrong_headers_are_errors_at_once(
    client: Any, headers: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message) as raised:
        client.with_options(extra_headers=headers, read_timeout=5)
    assert "secret" not in str(raised.value)


def test_handlers_of_the_client_see_headers(
    client: Any, traced: Any, kind: ClientKind
) -> None:
    seen: list[str] = []

    def see(params: Any, **_: object) -> None:
        seen.append(params["headers"]["X-Trace"])

    client.meta.events.register("before-call.sagemaker.ListAssociations", see)
    kind.result(traced.list_associations())
    assert seen == ["1"]


def test_presigned_urls_have_no_more_headers(traced: Any, kind: ClientKind) -> None:
    url: str = kind.result(traced.presign(traced._package.ListAssociationsRequest()))
    assert "x-trace" not in parse_qs(urlsplit(url).query)["X-Amz-SignedHeaders"][0]


def test_what_wraps_calls_of_the_client_sees_their_results(
    traced: Any, server: RoughServer, kind: ClientKind
) -> None:
    call, seen = traced.boto._make_api_call, list[Any]()

    def see(*arguments: object) -> Any:
        seen.append(call(*arguments))
        return seen[-1]

    server.answer = lambda _: [http_response(b'{"AssociationSummaries": []}')]
    traced.boto._make_api_call = see
    assert kind.result(traced.list_associations()).association_summaries == []
    assert seen[0]["AssociationSummaries"] == []


@pytest.mark.usefixtures("new_garbage_only")
def test_handlers_of_s3_find_the_client_of_a_client_with_headers(
    kind: ClientKind, create: Create, opened: Open, server: RoughServer
) -> None:
    # Nothing else refers to the botocore client of the first one.
    first = kind.opened(create("s3", decode="dict"))
    traced = opened(first.with_options(extra_headers={"X-Trace": "1"}))
    del first
    gc.collect()
    answer = http_response(
        b"<R><Credentials><AccessKeyId>session</AccessKeyId><SecretAccessKey>s"
        b"</SecretAccessKey><SessionToken>t</SessionToken><Expiration>"
        b"2999-01-01T00:00:00Z</Expiration></Credentials></R>"
    )
    server.answer = lambda _: [answer]
    kind.result(traced.head_object(bucket="bucket--use1-az4--x-s3", key="key"))
    assert "Credential=session/" in server.requests[-1].headers["authorization"]


def test_client_that_wraps_another_one_has_no_other_options(
    sdk: Sdk, make_client: MakeClient, kind: ClientKind
) -> None:
    client = kind.typed(sdk("sagemaker"), make_client("sagemaker"))
    with pytest.raises(TypeError, match=r"wraps a botocore client.* create"):
        client.with_options(read_timeout=5)


def test_client_that_wraps_one_of_create_has_its_options(
    client: Any, server: RoughServer, kind: ClientKind, opened: Open
) -> None:
    traced = opened(client.with_options(extra_headers={"a": "1"}))
    wrapper = type(client)(traced, decode="dict", misfits="raise")
    kind.result(wrapper.list_associations())
    other = opened(wrapper.with_options(extra_headers={"b": "2"}, connect_timeout=2))
    assert (other.meta.config.connect_timeout, other.misfits) == (2, "raise")
    kind.result(other.list_associations())
    sent = [request.headers for request in server.requests]
    assert [(one.get("a"), one.get("b")) for one in sent] == [("1", None), ("1", "2")]
    # The connections are those of the first client, which closes them.
    kind.result(wrapper.close())
    assert _connections(client) > 0
    kind.result(type(client)(client).close())
    assert _connections(client) == 0


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"max_attempts": 0}, "InvalidMaxRetryAttemptsError"),
        ({"region_name": "no region"}, "InvalidRegionError"),
        ({"endpoint_url": "nowhere"}, "ValueError"),
        ({"read_timeout": "long"}, "ValueError"),
    ],
)
def test_wrong_option_is_botocores_error_at_once(
    client: Any, options: dict[str, Any], error: str, opened: Open
) -> None:
    with pytest.raises(Exception, match=r".") as raised:
        opened(client.with_options(**options))
    assert raised.type.__name__ == error


def test_call_that_timed_out_names_the_limit(
    client: Any, server: RoughServer, kind: ClientKind, opened: Open
) -> None:
    server.answer = lambda _: [1.0, NOTHING]
    impatient = opened(client.with_options(read_timeout=0.05, max_attempts=1))
    with pytest.raises(ReadTimeoutError) as error:
        kind.result(impatient.list_associations())
    assert error.value.__notes__ == [
        "The client's read_timeout is 0.05 seconds; "
        "client.with_options(read_timeout=...) makes one with another limit."
    ]
    error_of_connection = ConnectTimeoutError(endpoint_url="x")

    def fail(**_: object) -> None:
        raise error_of_connection

    client.meta.events.register("before-send", fail)
    with pytest.raises(ConnectTimeoutError):
        kind.result(client.list_associations())
    assert not hasattr(error_of_connection, "__notes__")  # A handler's, not the call's.
