"""Calls, events, pages and waiters all keep values that do not fit, and warn alike."""

import warnings
from collections.abc import Callable, Iterator, Mapping
from inspect import currentframe
from types import FrameType
from typing import Any

import pytest
from attrs import frozen

from tests.runtime.conftest import Answered
from tests.runtime.event_messages import event
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk

PAGES = (
    json_answer({"AssociationSummaries": [{"SourceArn": "a"}], "NextToken": "t"}),
    json_answer({"AssociationSummaries": [{"SourceArn": 5}]}),
)
ENDPOINT = json_answer({"EndpointName": 5, "EndpointStatus": "InService"})
EVENTS = Answer(event("contentBlockStop", {}) + event("messageStart", {"role": 5}))
SUMMARY = "ListAssociationsResponse.association_summaries[0].source_arn"


def _call(client: Any) -> object:
    return client.describe_endpoint(endpoint_name="e").endpoint_name


def _wait(client: Any) -> object:
    return (
        client.get_waiter("endpoint_in_service").wait(endpoint_name="e").endpoint_name
    )


def _read_pages(client: Any, **options: bool) -> object:
    pages = client.get_paginator("list_associations").paginate(**options)
    return [page.association_summaries[0].source_arn for page in pages][-1]


def _read_items(client: Any, **options: bool) -> object:
    pages = client.get_paginator("list_associations").paginate(**options)
    return [item.source_arn for item in pages.items()][-1]


def _prefetch_pages(client: Any) -> object:
    return _read_pages(client, prefetch=True)


def _prefetch_items(client: Any) -> object:
    return _read_items(client, prefetch=True)


def _read_full_result(client: Any) -> object:
    full = client.get_paginator("list_associations").paginate().build_full_result()
    return full.association_summaries[-1].source_arn


def _read_events(client: Any) -> object:
    with client.converse_stream(model_id="m", messages=[]).stream as events:
        return [found.value for found in events][-1].role


@frozen
class Way:
    """One way to receive the number 5 in the place of text."""

    receive: Callable[[Any], object]
    answers: tuple[Answer, ...]
    path: str
    service: str = "sagemaker"


WAYS: Mapping[str, Way] = {
    "call": Way(_call, (ENDPOINT,), "DescribeEndpointResponse.endpoint_name"),
    "waiter": Way(_wait, (ENDPOINT,), "DescribeEndpointResponse.endpoint_name"),
    "pages": Way(_read_pages, PAGES, SUMMARY),
    "items": Way(_read_items, PAGES, SUMMARY),
    "prefetched pages": Way(_prefetch_pages, PAGES, SUMMARY),
    "prefetched items": Way(_prefetch_items, PAGES, SUMMARY),
    "full result": Way(_read_full_result, PAGES, SUMMARY),
    "events": Way(
        _read_events,
        (EVENTS,),
        "ConverseStreamOutput.messageStart.role",
        "bedrock-runtime",
    ),
}

pytestmark = pytest.mark.parametrize("name", WAYS)


def test_the_value_is_kept_and_named(
    sdk: Sdk, answered: Answered, name: str, decode: str
) -> None:
    way = WAYS[name]
    with pytest.warns(sdk().UnexpectedValueWarning) as given:
        assert way.receive(answered(way.service, *way.answers, decode=decode)) == 5
    (warning,) = given
    assert str(warning.message).startswith(f"{way.path}: expected text")
    assert str(warning.message).endswith("got int 5; the value is kept as it came")
    assert warning.filename == __file__


def test_clients_may_raise_instead(
    sdk: Sdk, answered: Answered, name: str, decode: str
) -> None:
    way = WAYS[name]
    options = {"misfits": "raise", "decode": decode}
    client = answered(way.service, *way.answers, **options)
    with pytest.raises(sdk().ConversionError) as caught:
        way.receive(client)
    assert caught.value.path == way.path


def _modules_above(frame: FrameType | None) -> Iterator[str]:
    while frame is not None:
        yield str(frame.f_globals.get("__name__"))
        frame = frame.f_back


def test_botocore_has_finished_when_the_warning_is_given(
    answered: Answered, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = {
        f"botocore.{module}" for module in ("client", "endpoint", "hooks", "waiter")
    }
    found: list[set[str]] = []

    def show(*_: object, **__: object) -> None:
        found.append(busy.intersection(_modules_above(currentframe())))

    way = WAYS[name]
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        monkeypatch.setattr(warnings, "showwarning", show)
        way.receive(answered(way.service, *way.answers))
    assert found == [set()]
