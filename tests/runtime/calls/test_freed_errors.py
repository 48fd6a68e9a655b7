"""Errors are freed with their last reference, without the garbage collector."""

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.runtime.conftest import Answered
from tests.runtime.event_messages import error_message
from tests.support.network import Answer, json_answer

ERROR = json_answer({"__type": "ResourceNotFound", "message": "m"}, 400)
PAGE = json_answer({"AssociationSummaries": [], "NextToken": "t"})
THROTTLED = Answer(error_message("throttlingException", {"message": "m"}))


def _call(client: Any) -> None:
    client.list_associations()


def _read_pages(client: Any) -> None:
    list(client.paginators.list_associations.paginate())


def _prefetch_pages(client: Any) -> None:
    list(client.paginators.list_associations.paginate(prefetch=True))


def _read_events(client: Any) -> None:
    list(client.invoke_model_with_response_stream(model_id="m", body=b"{}").body)


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    ("fail", "answers", "name"),
    [
        (_call, [ERROR], "ResourceNotFound"),
        (_call, [Answer(b"[1]")], "UnreadableResponseError"),
        (_call, [json_answer({"NextToken": 5})], "ConversionError"),
        (_read_pages, [PAGE, ERROR], "ResourceNotFound"),
        (_prefetch_pages, [PAGE, ERROR], "ResourceNotFound"),
        (_read_events, [THROTTLED], "ThrottlingException"),
    ],
)
def test_errors_are_freed(
    answered: Answered, fail: Callable[[Any], None], answers: list[Answer], name: str
) -> None:
    service = "bedrock-runtime" if fail is _read_events else "sagemaker"
    client = answered(service, *answers, misfits="raise")
    # `pytest.raises` would keep the error.
    raised: list[tuple[str, weakref.ref[Exception]]] = []
    try:
        fail(client)
    except Exception as error:
        raised.append((type(error).__name__, weakref.ref(error)))
    assert [(found, ref()) for found, ref in raised] == [(name, None)]
