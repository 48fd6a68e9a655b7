"""Entries that cannot be sent, large ones and many, and answers that do not fit."""

import tracemalloc
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from tests.runtime.batches.conftest import Sender
from tests.runtime.batches.service import (
    EVENTS,
    OBJECTS,
    OPERATIONS,
    RECORDS,
    REFUSED,
    SEND,
    Operation,
    always,
    texts,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def test_no_entries_are_no_call(sender: Sender) -> None:
    service = sender.serve(SEND)
    assert sender.finish(sender.send(service, ())) == 0
    assert sender.listed(sender.send(service, iter(()))) == []
    assert service.calls == []


class SendMessageBatchRequestEntry:
    """One of another SDK."""


@pytest.mark.parametrize("wrong", [{"Id": "1"}, None, SendMessageBatchRequestEntry()])
def test_what_is_no_entry_is_named_once_those_before_are_sent(
    sender: Sender, wrong: object
) -> None:
    service = sender.serve(SEND)
    entries, outcomes = sender.entries(service, texts(13)), list[Any]()
    batches = sender.send(service, iter([*entries[:12], wrong, entries[12]]))
    with pytest.raises(sender.sdk().ArgumentError) as caught:
        sender.kind.each(batches, outcomes.append)
    problem = "entries[12]", "SendMessageBatchRequestEntry", type(wrong).__name__
    error: Any = caught.value
    assert (error.method, error.problems) == ("send_message_batch", (problem,))
    assert [one.entry for one in outcomes] == entries[:12]
    assert [len(call) for call in service.calls] == [10, 2]
    assert (batches.done, batches.left) == (12, [wrong])


def test_only_iterables_of_entries_are_taken(sender: Sender) -> None:
    service = sender.serve(SEND)

    async def later() -> AsyncIterator[Any]:
        for entry in sender.entries(service, texts(12)):
            yield entry

    for wrong in (SEND.make(service.package, "0"), 5, None):
        with pytest.raises(TypeError, match=r"iterable of SendMessageBatchRequestEnt"):
            sender.send(service, wrong)
    if sender.kind.is_async:
        assert sender.finish(sender.send(service, later())) == 12
        assert [len(call) for call in service.calls] == [10, 2]
    else:
        with pytest.raises(TypeError, match="not async_generator"):
            sender.send(service, later())


@pytest.mark.slow
def test_neither_memory_nor_reading_ahead_grow(sender: Sender) -> None:
    service, sizes, ahead = sender.serve(SEND), list[int](), list[int]()

    def entries() -> Iterator[Any]:
        for number in range(60_000):
            group = None if number % 9 else "g"
            yield SEND.make(service.package, f"{number}", message_group_id=group)
            ahead.append(number - batches.done)
            if number % 10_000 == 9999:
                sizes.append(tracemalloc.get_traced_memory()[0])

    def take(_: object) -> None:
        for kept in (service.accepted, service.calls, service.requests):
            kept.clear()

    batches = sender.send(service, entries(), keep_order=True)
    # Without a fake, which keeps what it was sent.
    batches._client.send = sender.kind.function(service.answer)
    tracemalloc.start()
    sender.kind.each(batches, take)
    tracemalloc.stop()
    assert (batches.done, max(ahead)) == (60_000, 98)
    assert max(sizes) - sizes[0] < 1_000_000  # `ahead` has 400,000 bytes.


def _fewer(listed: Any) -> Any:
    return listed[:2]


def _more(listed: Any) -> Any:
    return [*listed, listed[0]]


def _none(_: object) -> None:
    return None


@pytest.mark.parametrize(
    ("operation", "change", "missing"),
    [
        *((SEND, _fewer, 1), (SEND, _more, 0), (SEND, _none, 3)),
        *((RECORDS, _fewer, 3), (RECORDS, _more, 3), (RECORDS, _none, 3)),
    ],
)
def test_answers_that_do_not_fit_are_not_believed(
    sender: Sender, operation: Operation, change: Any, missing: int
) -> None:
    place = "successful" if operation is SEND else "records"

    def changed(response: Any) -> Any:
        made = {place: change(getattr(response, place))}
        return sender.sdk().evolve(response, **made)

    service = sender.serve(operation, script=[changed])
    batches = sender.send(service, texts(3))
    if missing:
        with pytest.raises(sender.error, match=f"of {missing} of 3 entries"):
            sender.finish(batches)
        assert len(batches.left) == missing
    assert sender.finish(batches) == 3
    assert len(service.calls) == 1 + (missing > 0)


def test_answers_with_other_keys_and_counts(sender: Sender) -> None:
    def answer(operation: Operation, **members: Any) -> Any:
        script = [partial(sender.sdk().evolve, **members)]
        return sender.send(sender.serve(operation, script=script), texts(3))

    failure = sender.sdk("sqs").BatchResultErrorEntry
    both = answer(SEND, failed=[failure(id="1", code=REFUSED, sender_fault=True)])
    assert [one.result is None for one in sender.listed(both)] == [False, True, False]
    assert (both.done, len(both.failures)) == (2, 1)
    unknown = [failure(id="9", code=REFUSED, sender_fault=True)]
    assert sender.finish(answer(SEND, failed=unknown)) == 3
    wrong = [sender.sdk("s3").Error(key="unknown", code=REFUSED)]
    with pytest.raises(sender.error, match=r"of 3 of 3 entries .*0 failed, 3 left"):
        sender.finish(answer(OBJECTS, errors=wrong))
    assert sender.finish(answer(RECORDS, failed_record_count=3)) == 3
    service = sender.serve(SEND, fate=always(REFUSED))
    text = r"failed, the first as BatchResultErrorEntry\(.*0 done, 12 failed, 0 left"
    with pytest.raises(sender.error, match=text):
        sender.finish(sender.send(service, texts(12)))


@pytest.mark.parametrize(
    ("most", "calls"), [(12, [3, 1]), (11, [2, 2]), (8, [2, 1, 1]), (1, [1] * 4)]
)
def test_calls_have_at_most_so_many_bytes(
    sender: Sender, most: int, calls: list[int]
) -> None:
    service = sender.serve(SEND)
    batches = sender.send(service, ["four", "äö", "€x", "fives"], max_bytes=most)
    assert sender.finish(batches) == 4
    assert [len(call) for call in service.calls] == calls


@pytest.mark.parametrize(
    ("operation", "most"),
    [
        (one, {"kinesis": 10 << 20, "firehose": 1_024_000}.get(one.service, 1 << 20))
        for one in OPERATIONS
        if one.text != "receipt_handle" and one is not OBJECTS
    ],
    ids=str,
)
def test_entries_have_at_most_so_many_bytes(
    sender: Sender, operation: Operation, most: int
) -> None:
    most -= operation.service == "events"  # They have to have less.
    others = {"detail": 2, "data": operation is RECORDS}.get(operation.text, 0)
    for extra in (0, 1):
        service = sender.serve(operation)
        batches = sender.send(service, ["0", "x" * (most - others + extra), "1"])
        if extra:
            with pytest.raises(sender.sdk().ArgumentError) as caught:
                sender.finish(batches)
            problem = "entries[1]", f"at most {most:,} bytes", f"{most + 1:,}"
            error: Any = caught.value
            assert error.problems == (problem,)
            assert service.calls == [["0"]]
        else:
            assert sender.finish(batches) == 3


def test_what_counts_of_a_message(sender: Sender) -> None:
    service = sender.serve(SEND)
    value = service.package.MessageAttributeValue
    attributes = {
        "name": value(data_type="String", string_value="ä"),
        "b": value(data_type="Binary", binary_value=b"\xff\xff"),
    }
    members = {"message_attributes": attributes, "message_deduplication_id": "no" * 40}
    size = len("body" + "name" + "String" + "b" + "Binary") + 4
    for most, calls in ((2 * size, 1), (2 * size - 1, 2)):
        service.calls.clear()
        entries = [SEND.make(service.package, "body", **members) for _ in range(2)]
        assert sender.finish(sender.send(service, entries, max_bytes=most)) == 2
        assert len(service.calls) == calls
    events = sender.serve(EVENTS)
    entry = events.operation.make(events.package, "12", resources=["123"], time=EPOCH)
    for most, calls in ((2 * 21, 1), (2 * 21 - 1, 2)):
        events.calls.clear()
        sender.finish(sender.send(events, [entry, entry], max_bytes=most))
        assert len(events.calls) == calls
