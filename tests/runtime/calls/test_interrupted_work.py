"""Waits and batches that something ends in a pause, or between two calls."""

import asyncio
import json
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any, TypeAlias
from unittest.mock import patch

import pytest
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from tests.support.rough_server import Received, RoughServer, http_response
from tests.support.sdk import Sdk

Start: TypeAlias = Callable[[Any], Any]
"""Starts some work with a client, which pauses after its first call."""


@pytest.fixture
def server() -> Generator[RoughServer]:
    """SageMaker and DynamoDB, which are ready from the second request on."""

    def answer(request: Received) -> list[bytes]:
        is_first = len(made.requests) == 1
        given: Mapping[str, object] = json.loads(request.body)
        answer = {
            "EndpointStatus": "Creating" if is_first else "InService",
            "UnprocessedItems": given.get("RequestItems") if is_first else None,
        }
        return [http_response(json.dumps(answer).encode())]

    with RoughServer(answer).running() as made:
        yield made


@pytest.fixture
def client(
    request: pytest.FixtureRequest, sdk: Sdk, kind: ClientKind, server: RoughServer
) -> Generator[Any]:
    """A client of the service that a parameter names."""
    session = Session()
    session.set_credentials("key", "secret")
    create = kind.client_class(sdk(request.param)).create
    made = create(session=session, region_name="us-east-1", endpoint_url=server.url)
    with kind.entered(made) as client:
        yield client


@pytest.fixture
def start(request: pytest.FixtureRequest, sdk: Sdk) -> Start:
    """The work that a parameter names."""

    def wait(client: Any) -> Any:
        return client.waiters.endpoint_in_service.wait(endpoint_name="e")

    def is_in_service(endpoint: Any) -> bool:
        return bool(endpoint.endpoint_status == "InService")

    def wait_until(client: Any) -> Any:
        asked = sdk("sagemaker").DescribeEndpointRequest(endpoint_name="e")
        return client.wait_until(asked, is_in_service, timeout=None)

    def wait_for(client: Any) -> Any:
        asked = sdk("sagemaker").DescribeEndpointRequest(endpoint_name="e")
        return client.wait_for(asked).until("InService", timeout=None)

    def write(client: Any) -> Any:
        return sdk("dynamodb").write_all(client, table_name="t", puts=[{"id": 1}])

    ways = {"wait": wait, "until": wait_until, "for": wait_for, "write": write}
    return ways[request.param]


every_way = pytest.mark.parametrize(
    ("client", "start"),
    [
        *(("sagemaker", way) for way in ("wait", "until", "for")),
        ("dynamodb", "write"),
    ],
    indirect=True,
)


@every_way
@pytest.mark.parametrize("end", [KeyboardInterrupt, asyncio.CancelledError])
def test_interrupt_in_a_pause_ends_the_work(
    client: Any,
    start: Start,
    kind: ClientKind,
    server: RoughServer,
    end: type[BaseException],
) -> None:
    def interrupt(_: float) -> None:
        raise end

    with (
        patch("time.sleep", interrupt),
        patch("asyncio.sleep", kind.function(interrupt)),
        pytest.raises(end),
    ):
        kind.result(start(client))
    assert len(server.requests) == 1
    # The client can still be used.
    kind.result(start(client))
    assert len(server.requests) == 2


@every_way
def test_client_that_is_closed_in_a_pause(
    client: Any, start: Start, kind: ClientKind, server: RoughServer
) -> None:
    def close(_: float) -> None:
        client.close()

    async def close_async(_: float) -> None:
        await client.close()

    with patch("time.sleep", close), patch("asyncio.sleep", close_async):
        if kind.is_async:
            with pytest.raises(RuntimeError, match="closed"):
                kind.result(start(client))
        else:
            # botocore's clients open connections again.
            kind.result(start(client))
    assert len(server.requests) == (1 if kind.is_async else 2)


@pytest.mark.parametrize("client", ["dynamodb"], indirect=True)
def test_error_of_an_iterable_ends_a_batch(
    client: Any, sdk: Sdk, kind: ClientKind, server: RoughServer
) -> None:
    def items() -> Iterator[dict[str, int]]:
        yield from ({"id": number} for number in range(30))
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        kind.result(sdk("dynamodb").write_all(client, table_name="t", puts=items()))
    assert len(server.requests) == 2
