"""An overridden `send` sees every call once: it is the way of all of them."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any, TypeAlias

import pytest
from botocore.config import Config
from botocore.session import Session

import typed_aws.sagemaker
from botosmith.testing import Fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import ACCOUNT
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk
from typed_aws.sagemaker import DescribeEndpointRequest, ListAssociationsRequest

# How many threads or tasks use each way at once.
AT_ONCE = 8


class Mixin:
    seen: list[Any]

    def send(self, request: Any, /) -> Any:
        self.seen.append(request)
        parent: Any = super()
        return parent.send(request)


class AsyncMixin:
    seen: list[Any]

    async def send(self, request: Any, /) -> Any:
        self.seen.append(request)
        parent: Any = super()
        return await parent.send(request)


OpenSeen: TypeAlias = Callable[..., Any]
"""Opens clients, as the fixture `open_seen` does."""


@pytest.fixture
def open_seen(kind: ClientKind, botocore_session: Session) -> OpenSeen:
    """Opens a client that sees its calls, and whose requests a function answers."""

    def open_seen(package: Any, answer: Callable[..., Any]) -> Any:
        mixin = AsyncMixin if kind.is_async else Mixin
        cls: Any = type("Seen", (mixin, kind.client_class(package)), {"seen": []})
        client = kind.opened(
            cls.create(
                session=botocore_session,
                **ACCOUNT,
                # Which has no quota of retries.
                config=Config(retries={"mode": "legacy"}),
            )
        )
        client.boto.meta.events.register("before-send", answer)
        return client

    return open_seen


class Service:
    """Answers every second request; botocore repeats the others.

    The calls that it answers are operations, and bodies in JSON.
    """

    def __init__(self) -> None:
        self.answered = Counter[tuple[str, str]]()
        self._requests = Counter[tuple[str, str]]()
        self._lock = Lock()

    def answer(self, request: Any, **_: object) -> Any:
        operation = request.headers["X-Amz-Target"].decode().rpartition(".")[2]
        body = json.loads(request.body)
        call = operation, json.dumps(body, sort_keys=True)
        with self._lock:
            self._requests[call] += 1
            if self._requests[call] % 2:
                return Answer(b"{}", 503).to(request.url)
            self.answered[call] += 1
            is_first = self.answered[call] == 1
        respond: Callable[..., Any] = getattr(self, operation)
        return json_answer(respond(body, is_first)).to(request.url)

    def _page(self, items: str, body: Mapping[str, Any]) -> dict[str, Any]:
        page = int(body.get("NextToken", 0)) + 1
        return {items: [{}], **({"NextToken": f"{page}"} if page < 3 else {})}

    def ListAssociations(self, body: Any, _: bool) -> Any:
        return self._page("AssociationSummaries", body)

    def ListHubs(self, body: Any, _: bool) -> Any:
        return self._page("HubSummaries", body)

    def DescribeEndpoint(self, _: Any, is_first: bool) -> Any:
        return {"EndpointStatus": "Creating" if is_first else "InService"}

    def BatchWriteItem(self, body: Any, is_first: bool) -> Any:
        return {"UnprocessedItems": body["RequestItems"] if is_first else {}}

    def BatchGetItem(self, body: Any, is_first: bool) -> Any:
        return {"UnprocessedKeys": body["RequestItems"] if is_first else {}}


Ways: TypeAlias = Mapping[str, tuple[Callable[[str], Any], int]]
"""Functions that call in some way with a name, and how many calls they make."""


def _listed(pages: Any) -> Any:
    """List pages; those of asynchronous clients in a coroutine."""

    async def listed() -> list[Any]:
        return [page async for page in pages]

    return listed() if hasattr(pages, "__aiter__") else [*pages]


def _ways_of_sagemaker(client: Any, other: Any) -> Ways:
    def pages(paginate: Any, *, prefetch: bool, of: str) -> Callable[[str], Any]:
        return lambda name: _listed(paginate(**{of: name}, prefetch=prefetch))

    def wait_until(name: str) -> Any:
        request = DescribeEndpointRequest(endpoint_name=name)
        return client.wait_until(request, _is_in_service, timeout=None)

    def wait_for(name: str) -> Any:
        request = DescribeEndpointRequest(endpoint_name=name)
        return client.wait_for(request).until("InService", timeout=None)

    associations = client.paginators.list_associations
    again = client.get_paginator("list_associations")
    hubs = client.paginators.list_hubs
    waiter = client.waiters.endpoint_in_service
    waiter_again = client.get_waiter("endpoint_in_service")
    return {
        "method": (lambda name: client.list_associations(source_arn=name), 1),
        "send": (lambda name: client.send(ListAssociationsRequest(source_arn=name)), 1),
        "options": (lambda name: other.list_associations(source_arn=name), 1),
        "pages": (pages(associations.paginate, prefetch=False, of="source_arn"), 3),
        "ahead": (pages(associations.paginate, prefetch=True, of="source_arn"), 3),
        "paginator": (pages(again.paginate, prefetch=False, of="source_arn"), 3),
        "all": (
            lambda name: associations.paginate(source_arn=name).build_full_result(),
            3,
        ),
        "inferred": (pages(hubs.paginate, prefetch=False, of="name_contains"), 3),
        "guess-ahead": (pages(hubs.paginate, prefetch=True, of="name_contains"), 3),
        "waiter": (lambda name: waiter.wait(endpoint_name=name), 2),
        "other-waiter": (lambda name: waiter_again.wait(endpoint_name=name), 2),
        "until": (wait_until, 2),
        "for": (wait_for, 2),
    }


def _ways_of_dynamodb(dynamodb: Any, client: Any) -> Ways:
    write, get = dynamodb.write_all, dynamodb.get_all
    items = [{"id": number} for number in range(130)]
    return {
        # Each batch is sent twice, since it is not processed at first.
        "write": (lambda name: write(client, table_name=name, puts=items), 12),
        "get": (lambda name: get(client, table_name=name, keys=items), 4),
    }


def _is_in_service(endpoint: Any) -> bool:
    return bool(endpoint.endpoint_status == "InService")


def _call(request: Any) -> tuple[str, str]:
    """The operation of a request, and its body."""
    to_dict = import_module(type(request).__module__.partition(".")[0]).to_dict
    return request.__operation__, json.dumps(to_dict(request), sort_keys=True)


@pytest.mark.parametrize("service", ["sagemaker", "dynamodb"])
def test_each_call_is_seen_once(
    sdk: Sdk, kind: ClientKind, open_seen: OpenSeen, service: str
) -> None:
    answers = Service()
    package = typed_aws.sagemaker if service == "sagemaker" else sdk(service)
    with (
        kind.sleeps() as sleeps,
        kind.entered(open_seen(package, answers.answer)) as client,
    ):
        other = kind.opened(client.with_options(extra_headers={"X-Trace": "1"}))
        ways = (
            _ways_of_sagemaker(client, other)
            if service == "sagemaker"
            else _ways_of_dynamodb(package, client)
        )
        # Alone, and with all other ways in threads or tasks.
        for name, (call, count) in ways.items():
            client.seen.clear()
            kind.result(call(name))
            assert len(client.seen) == count, name
        client.seen.clear()
        answers.answered.clear()
        kind.together(
            partial(call, f"{name}-{number}")
            for number in range(AT_ONCE)
            for name, (call, _) in ways.items()
        )
    assert Counter(map(_call, client.seen)) == answers.answered
    assert len(client.seen) == AT_ONCE * sum(count for _, count in ways.values())
    assert len(sleeps) >= len(client.seen)


def test_transfers_and_presigning_are_not_calls(
    sdk: Sdk, kind: ClientKind, open_seen: OpenSeen, tmp_path: Path
) -> None:
    pytest.importorskip("s3transfer")
    s3, file, methods = sdk("s3"), tmp_path / "file", list[str]()
    file.write_bytes(b"text")

    def answer(request: Any, **_: object) -> Any:
        methods.append(request.method)
        size = 4 if request.method in ("GET", "HEAD") else 0
        body = b"text" if request.method == "GET" else b""
        headers = {"Content-Length": f"{size}", "ETag": '"e"'}
        return Answer(body, 200, headers, is_encoded=False).to(request.url)

    with kind.entered(open_seen(s3, answer)) as client:
        kind.result(client.upload_file(f"{file}", "bucket", "key"))
        kind.result(client.download_file("bucket", "key", f"{file}"))
        request = s3.GetObjectRequest(bucket="bucket", key="key")
        assert "key" in kind.result(client.presign(request))
        assert kind.result(client.presign_post("bucket", "key")).fields
        assert client.seen == []
        assert methods[0] == "PUT"
        assert methods[-1] == "GET"
        kind.result(client.send(request))
        assert client.seen == [request]


def test_send_whose_result_cannot_be_awaited_says_so() -> None:
    package: Any = typed_aws.sagemaker

    class Forgetful:
        def send(self, request: Any, /) -> None:
            """Forget to return what `super` returns."""

    class Later:
        def send(self, request: Any, /) -> Any:
            parent: Any = super()
            return asyncio.ensure_future(parent.send(request))

    def open_with(mixin: type) -> Any:
        cls: Any = type("Seen", (mixin, package.AsyncSageMakerClient), {})
        return Fake(cls)

    async def call() -> None:
        with open_with(Later) as later:
            later.on(ListAssociationsRequest).returns(
                package.ListAssociationsResponse()
            )
            await later.client.list_associations()
        wrong = (
            "an object of NoneType cannot be awaited; `send` of an asynchronous client"
        )
        client = open_with(Forgetful).client
        with pytest.raises(TypeError, match=wrong):
            await client.list_associations()
        with pytest.raises(TypeError, match=wrong):
            await anext(aiter(client.paginators.list_associations.paginate()))

    asyncio.run(call())
