"""Requests are prepared as botocore prepares them."""

from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from typing import Any
from unittest import mock

import pytest
from botocore.awsrequest import AWSRequest
from botocore.endpoint import Endpoint
from hypothesis import given
from hypothesis import strategies as st

from tests.support.boto import boto_session, raw_client
from tests.support.network import FakeNetwork, json_answer
from typed_aws._runtime.requests.headers import preparing
from typed_aws.sagemaker import ListAssociationsRequest, SageMakerClient

REQUEST = ListAssociationsRequest(max_results=3)


class NoNetwork:
    """A session that sends nothing."""


def _endpoint() -> Any:
    make: Any = Endpoint
    return make("https://a", "a", mock.Mock(), http_session=NoNetwork())


def _outcome(prepare: Callable[[Any], Any], request: Any) -> object:
    try:
        made = prepare(request)
    except Exception as error:
        return type(error), str(error)
    headers: list[tuple[object, object]] = [*made.headers.items()]
    body = made.body.read() if isinstance(made.body, BytesIO) else made.body
    # Older versions of botocore have no context there.
    context = getattr(made, "context", request.context)
    rest = made.method, made.url, made.stream_output, context
    classes: list[type[object]] = [made.__class__, made.headers.__class__]
    return classes, headers, body, rest


NAMES = st.sampled_from(
    ["Content-Type", "content-type", "Content-Length", "Transfer-Encoding", "X-É", "a"]
)
VALUES = st.one_of(
    st.text(max_size=5),
    st.binary(max_size=5),
    st.sampled_from(["application/json", "\udcff", " two  words "]),
)


@given(
    method=st.sampled_from(["POST", "PUT", "GET", "HEAD", "DELETE"]),
    headers=st.lists(st.tuples(NAMES, VALUES), max_size=4),
    data=st.one_of(
        st.binary(max_size=5),
        st.text(max_size=5),
        st.none(),
        st.just({"a": "b c"}),
        st.builds(BytesIO, st.binary(max_size=5)),
    ),
    params=st.sampled_from([None, {"a": "b"}, [("a", "b")]]),
    stream=st.booleans(),
)
def test_any_request(
    method: str,
    headers: list[tuple[str, Any]],
    data: Any,
    params: Any,
    *,
    stream: bool,
) -> None:
    request: Any = AWSRequest(
        method, "https://a/b", {}, data, params, stream_output=stream
    )
    for name, value in headers:
        request.headers[name] = value
    request.context = {"a": 1}
    endpoint = _endpoint()
    expected = _outcome(endpoint.prepare_request, deepcopy(request))
    assert _outcome(preparing(endpoint).prepare_request, request) == expected


@pytest.fixture
def client() -> SageMakerClient:
    boto = raw_client(boto_session(), "sagemaker")
    FakeNetwork(boto, json_answer({}))
    return SageMakerClient(boto)


def test_headers_are_read_once(client: SageMakerClient) -> None:
    """Were botocore to prepare it, it would encode each header in place."""
    seen: list[Any] = []

    def see(request: Any, **_: object) -> None:
        seen.append(request)

    boto: Any = client.boto
    boto.meta.events.register("before-sign", see)
    for _ in range(3):
        client.send(REQUEST)
    first, second, third = (len(request.headers) for request in seen)
    assert first > second == third


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("name", ["prepare_request", "_encode_headers"])
def test_patched_endpoints_prepare_requests(
    client: SageMakerClient, name: str, *, early: bool
) -> None:
    for _ in range(3 * early):
        client.send(REQUEST)
    real: Any = getattr(Endpoint, name)
    with mock.patch.object(Endpoint, name, autospec=True, side_effect=real) as patched:
        for _ in range(3):
            client.send(REQUEST)
    assert patched.call_count == 3


def test_endpoints_of_a_patched_client_prepare_requests(
    client: SageMakerClient,
) -> None:
    for _ in range(3):
        client.send(REQUEST)
    boto: Any = client.boto
    patched = mock.Mock(side_effect=boto._endpoint.prepare_request)
    boto._endpoint.prepare_request = patched
    client.send(REQUEST)
    assert patched.call_count == 1
