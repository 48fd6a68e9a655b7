"""Entries of each operation that takes a batch arrive, or are reported."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.runtime.batches.conftest import Sender
from tests.runtime.batches.service import (
    OBJECTS,
    OPERATIONS,
    RECORDS,
    REFUSED,
    SEND,
    THROTTLED,
    Operation,
    Service,
    fates,
    texts,
)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_entries_arrive_or_are_reported(operation: Operation, sender: Sender) -> None:
    codes = {"00001": [operation.again], "00002": [THROTTLED], "00003": [REFUSED]}
    service = sender.serve(operation, fate=fates(codes))
    count = 2 * operation.most + 3
    entries = sender.entries(service, texts(count))
    batches = sender.send(service, entries)
    outcomes = {operation.text_of(one.entry): one for one in sender.listed(batches)}
    sizes = [len(call) for call in service.calls]
    assert (max(sizes), sizes[0], sum(sizes)) == (operation.most,) * 2 + (count + 2,)
    assert all(outcomes[operation.text_of(one)].entry is one for one in entries)
    again = {text for text, one in outcomes.items() if one.attempts == 2}
    assert again == {"00001", "00002"}
    failed = outcomes.pop("00003")
    name = "error_code" if operation.done else "code"
    assert (failed.result, getattr(failed.failure, name)) == (None, REFUSED)
    result = operation.cls(service.package, operation.result)
    for one in outcomes.values():
        assert one.failure is None
        assert type(one.result) is (type(None) if operation is OBJECTS else result)
        # The SDK sends numbers in place of IDs, and gives results their own.
        assert getattr(one.result, "id", "same") == "same"
    with pytest.raises(sender.error, match=rf"{count - 1:,} done, 1 failed, 0 left"):
        sender.finish(batches)
    assert len(service.calls) == len(sizes)


def test_objects_are_deleted_quietly_and_known_by_key_and_version(
    sender: Sender,
) -> None:
    s3 = sender.serve(OBJECTS).package
    names = ("k", "1"), ("k", "2"), ("k", None), ("o", None), ("k2", None)
    entries = [s3.ObjectIdentifier(key=key, version_id=of) for key, of in names]

    def answer(_: Any) -> Any:
        wrong = ("k", "2"), ("k", ""), ("o", None)
        made = [s3.Error(key=key, version_id=of, code=REFUSED) for key, of in wrong]
        return s3.DeleteObjectsResponse(errors=made)

    service = sender.serve(OBJECTS, script=[answer])
    outcomes = sender.listed(sender.send(service, entries, mfa="1 2"))
    assert [one.failure is None for one in outcomes] == [True, *[False] * 3, True]
    (request,) = service.requests
    assert (request.delete.quiet, request.mfa) == (True, "1 2")
    assert request.delete.objects == entries


@pytest.mark.parametrize(
    ("end", "keep_order", "keeps"),
    [
        ("", None, False),
        (".fifo", None, True),
        (".fifo", False, False),
        ("", True, True),
    ],
)
def test_order_is_kept_within_groups(
    sender: Sender, end: str, keep_order: bool | None, keeps: bool
) -> None:
    service = sender.serve(SEND)
    groups = enumerate(["a", "b", "a", None, None, "b", "c"])
    make, package = SEND.make, service.package
    entries = [make(package, f"{n}", message_group_id=group) for n, group in groups]
    options: Any = {"queue_url": f"https://sqs.example/1/q{end}"}
    batches = sender.send(service, entries, **options, keep_order=keep_order)
    assert sender.finish(batches) == 7
    # Those without a group have none to wait for.
    assert service.calls == ([[*"01346"], [*"25"]] if keeps else [[*"0123456"]])


def test_entries_that_wait_for_others_are_few(sender: Sender) -> None:
    for size, count in ((1, 100), (1 << 19, 4)):
        service, read = sender.serve(SEND), list[str]()

        def entries(
            service: Service = service, read: list[str] = read, size: int = size
        ) -> Iterator[Any]:
            for text in texts(101):
                read.append(text)
                body = "x" * size
                yield SEND.make(service.package, body, message_group_id="g")

        batches = sender.send(service, entries(), keep_order=True)
        assert next(sender.kind.iterate(batches)).attempts == 1
        assert len(read) == count
        assert sender.finish(batches) == 101


def test_order_of_records_is_that_of_their_partition_keys(sender: Sender) -> None:
    for options, calls in (({}, 1), ({"keep_order": True}, 2)):
        service = sender.serve(RECORDS)
        make, package = RECORDS.make, service.package
        entries = [make(package, f"{n}", partition_key=k) for n, k in enumerate("abca")]
        assert sender.finish(sender.send(service, entries, **options)) == 4
        assert len(service.calls) == calls
    assert service.calls[1] == ["3"]
