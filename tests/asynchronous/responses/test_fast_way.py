"""Bodies are decoded before botocore parses them, with the same results."""

import asyncio
import contextvars
from collections.abc import Awaitable, Callable, Generator
from inspect import isawaitable
from typing import Any

import pytest

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import fake_network
from tests.support.decoding import bodies_in_c
from tests.support.network import ASSOCIATIONS, Answer, json_answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

BODY = json_answer(ASSOCIATIONS).body
DECODED = b"{}"
"""The body that is left for botocore to parse after early decoding."""


@pytest.fixture
async def typed(open_client: OpenClient) -> Any:
    """A client of SageMaker whose requests get the same answer."""
    client = await open_client("sagemaker")
    fake_network(client, json_answer(ASSOCIATIONS))
    return client


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
async def test_json_is_decoded_in_every_retry_mode(
    open_boto: OpenClient, typed: Any, parsed_bodies: list[object], mode: str
) -> None:
    config = {"retries": {"mode": mode, "total_max_attempts": 2}}
    boto = await open_boto("sagemaker", config=config)
    fake_network(boto, json_answer(ASSOCIATIONS))
    client = type(typed)(boto)
    responses = [await client.list_associations() for _ in range(3)]
    assert parsed_bodies == [DECODED] * 3
    expected = await type(typed)(boto, decode="dict").list_associations()
    assert parsed_bodies[3:] == [BODY]
    assert responses == [expected] * 3
    assert responses[2].response_metadata == expected.response_metadata


async def test_msgspec_decodes_the_same_as_python(
    sdk: Sdk,
    typed: Any,
    parsed_bodies: list[object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    json_decoder = sdk("_runtime.responses.json_decoder")
    monkeypatch.setattr(json_decoder, "_BYTES_BEFORE_MSGSPEC", 1)
    in_c = bodies_in_c(monkeypatch, sdk("_runtime").__name__)
    in_python = await typed.list_associations()
    assert in_c == []
    assert await typed.list_associations() == in_python
    assert in_c == [BODY]
    assert parsed_bodies == [DECODED] * 2


XML = (
    b"<ListBucketResult><Name>b</Name><KeyCount>1</KeyCount><Contents><Key>k</Key>"
    b"<LastModified>2024-01-02T03:04:05.000Z</LastModified></Contents>"
    b"</ListBucketResult>"
)


async def test_xml_is_read_early(
    open_client: OpenClient, parsed_bodies: list[object]
) -> None:
    client = await open_client("s3")
    fake_network(client, Answer(XML))
    response = await client.list_objects_v2(bucket="b")
    # Before that, our decoder may have had a parser of botocore read the body.
    assert parsed_bodies[-1] == b"<r/>"
    plain = type(client)(client._boto, decode="dict")
    assert await plain.list_objects_v2(bucket="b") == response
    assert response.contents[0].last_modified.year == 2024


async def test_plain_calls_stay_as_they_are(
    typed: Any, parsed_bodies: list[object]
) -> None:
    await typed.list_associations()
    plain = await typed._boto.list_associations()
    assert plain["NextToken"] == "more"
    await typed.list_associations()
    assert parsed_bodies == [DECODED, BODY, DECODED]


def _then(returned: Any, use: Callable[[Any], None]) -> Any:
    """Use what a method of a client inside returns, which may have to be awaited."""
    if not isawaitable(returned):
        use(returned)
        return returned

    async def result() -> Any:
        found = await returned
        use(found)
        return found

    return result()


async def _without_result(called: Awaitable[object]) -> None:
    await called


@pytest.mark.parametrize(
    "event", ["provide-client-params", "before-call", "before-send", "before-parse"]
)
async def test_plain_calls_of_handlers_stay_as_they_are(
    typed: Any, parsed_bodies: list[object], event: str
) -> None:
    inside: list[Any] = []

    def call_plainly(**_: object) -> Any:
        if inside:
            return None
        inside.append(None)
        called = _then(typed.boto.list_associations(), inside.append)
        return _without_result(called) if isawaitable(called) else None

    typed.meta.events.register_first(
        f"{event}.sagemaker.ListAssociations", call_plainly
    )
    assert (await typed.list_associations()).next_token == "more"
    assert inside[1]["AssociationSummaries"]
    assert parsed_bodies == [BODY, BODY]


async def test_coroutine_that_is_closed_in_another_context(
    sdk: Sdk, open_boto: OpenClient
) -> None:
    typed_call: Any = sdk("_runtime.responses.hook").TypedCall
    service = (await open_boto("sagemaker")).meta.service_model
    response = sdk("sagemaker").ListAssociationsResponse
    model = service.operation_model("ListAssociations")
    reader = sdk("_runtime.responses.object_reader").ObjectReader(model, response)

    def work() -> Generator[float]:
        with typed_call(reader):
            yield 1

    coroutine = sdk("_runtime.steps").run_async(work(), asyncio.sleep)
    contextvars.copy_context().run(coroutine.send, None)
    # The garbage collector may do so, in any context.
    coroutine.close()


@pytest.mark.parametrize("event", ["needs-retry", "after-call", "response-received"])
async def test_observers_get_what_botocore_parses(
    typed: Any, parsed_bodies: list[object], event: str
) -> None:
    seen: list[object] = []

    def observe(**arguments: object) -> None:
        seen.append(arguments)

    typed.meta.events.register(f"{event}.sagemaker", observe)
    assert (await typed.list_associations()).next_token == "more"
    assert len(seen) == 1
    assert parsed_bodies == [BODY]


def _replace_on_class(boto: Any, wrap: Callable[[Any], Any]) -> None:
    cls: Any = boto.__class__
    cls._make_api_call = wrap(cls._make_api_call)


def _replace_on_object(boto: Any, wrap: Callable[[Any], Any]) -> None:
    boto.list_associations = wrap(boto.list_associations)


@pytest.mark.parametrize("replace", [_replace_on_class, _replace_on_object])
async def test_patched_methods_see_what_botocore_parses(
    typed: Any,
    parsed_bodies: list[object],
    replace: Callable[[Any, Callable[[Any], Any]], None],
) -> None:
    seen: list[Any] = []

    def wrap(method: Any) -> Any:
        def patched(*args: Any, **kwargs: Any) -> Any:
            return _then(method(*args, **kwargs), seen.append)

        return patched

    replace(typed.boto, wrap)
    assert (await typed.list_associations()).next_token == "more"
    assert seen[0]["AssociationSummaries"]
    assert parsed_bodies == [BODY]


async def test_errors_do_not_affect_the_next_call(
    open_client: OpenClient, parsed_bodies: list[object]
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, json_answer({}, 400), json_answer(ASSOCIATIONS))
    with pytest.raises(client.exceptions.ClientError):
        await client.list_associations()
    parsed_bodies.clear()
    assert (await client._boto.list_associations())["NextToken"] == "more"
    assert parsed_bodies == [BODY]
