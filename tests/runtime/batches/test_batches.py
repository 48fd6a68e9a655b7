"""The object that sends: it can be left, taken up again, and dropped."""

import asyncio
import copy
import gc
import pickle
import warnings
from pathlib import Path
from typing import Any

import pytest

from botosmith.testing import record, replay
from tests.runtime.batches.conftest import Sender
from tests.runtime.batches.service import AGAIN, REFUSED, SEND, fates, texts
from tests.runtime.conftest import OpenTyped
from tests.support.async_network import fake_network
from tests.support.network import json_answer


def test_what_was_left_goes_on(sender: Sender) -> None:
    service = sender.serve(SEND)
    batches, found = sender.send(service, texts(45)), list[str]()
    for stop in (3, 12):
        for outcome in sender.kind.iterate(batches):
            found.append(SEND.text_of(outcome.entry))
            if len(found) == stop:
                break
    assert (batches.done, len(service.calls)) == (20, 2)

    def fail(_: object) -> None:
        raise LookupError

    for _ in range(2):
        with pytest.raises(LookupError):
            sender.kind.each(batches, fail)
    found += [SEND.text_of(one.entry) for one in sender.listed(batches)]
    assert found == [*texts(12), *texts(45)[14:]]
    for _ in range(2):
        assert sender.finish(batches) == 45
        assert sender.listed(batches) == []
    assert len(service.calls) == 5


def test_one_iterator_at_a_time(sender: Sender) -> None:
    batches = sender.send(sender.serve(SEND), texts(15))
    first = [aiter(batches) if sender.kind.is_async else iter(batches)]
    for _ in range(2):
        with pytest.raises(RuntimeError, match="has another iterator"):
            sender.listed(batches)
    first.clear()
    one = sender.kind.iterate(batches)
    assert SEND.text_of(next(one).entry) == "00000"
    with pytest.raises(RuntimeError, match="has another iterator"):
        sender.listed(batches)
    # What it has not given out is given out no more.
    assert sender.finish(batches) == 15
    assert [*one] == []


def test_one_call_at_a_time(sender: Sender) -> None:
    service = sender.serve(SEND)
    if sender.kind.is_async:
        batches = sender.send(service, texts(15))

        async def finish_both() -> list[Any]:
            both: Any = [batches.finish(), batches.finish()]
            return [*await asyncio.gather(*both, return_exceptions=True)]

        done, error = sender.kind.result(finish_both())
        assert (done, type(error)) == (15, RuntimeError)
        return

    def entries() -> Any:
        yield SEND.make(service.package, "00000")
        with pytest.raises(RuntimeError, match="is sending already"):
            batches.finish()

    batches = sender.send(service, entries())
    assert batches.finish() == 1


def test_one_that_is_dropped_unfinished_warns(sender: Sender) -> None:
    service = sender.serve(SEND)
    with pytest.warns(RuntimeWarning, match=r"Batches: .*iterate to the end, or call"):
        sender.send(service, texts(1))
    batches = [sender.send(service, texts(25))]
    assert next(sender.kind.iterate(batches[0])).attempts == 1
    about = r"SendMessageBatch: so far \(10 done, 0 failed, 0 left\)> is dropped"
    with pytest.warns(RuntimeWarning, match=about):
        batches.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sender.listed(sender.send(service, texts(25)))
        sender.finish(sender.send(service, []))
        service.script = [OSError("no")]
        with pytest.raises(sender.error):
            sender.listed(sender.send(service, texts(25)))
        with pytest.raises(ValueError, match="max_bytes must be at least 1, not 0"):
            sender.send(service, [], max_bytes=0)
        gc.collect()


def test_errors_are_pickled_and_copied(sender: Sender) -> None:
    fate = fates({"00003": [REFUSED]})
    service = sender.serve(SEND, fate=fate, script=[None, OSError("no")])
    with pytest.raises(sender.error) as caught:
        sender.finish(sender.send(service, texts(15)))
    error: Any = caught.value
    error.add_note("a note")
    copies = copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))
    for one in copies:
        assert type(one) is sender.error
        assert str(one) == "SendMessageBatch: a call failed (9 done, 1 failed, 5 left)"
        assert (one.failures, one.left) == (error.failures, error.left)
        assert one.__notes__ == ["a note"]


def test_outcomes_of_an_answer_come_before_its_error(sender: Sender) -> None:
    def shorter(response: Any) -> Any:
        return sender.sdk().evolve(response, successful=response.successful[:4])

    batches = sender.send(sender.serve(SEND, script=[shorter]), texts(10))
    outcomes: list[Any] = []
    told = "the answer does not say what has become of 6 of 10 entries"
    with pytest.raises(sender.error, match=told):
        sender.kind.each(batches, outcomes.append)
    assert [SEND.text_of(one.entry) for one in outcomes] == texts(4)
    assert [*map(SEND.text_of, batches.left)] == texts(10)[4:]
    assert sender.finish(batches) == 10


def test_batches_are_replayed(
    sender: Sender, open_typed: OpenTyped, tmp_path: Path
) -> None:
    sqs, path, kind = sender.sdk("sqs"), tmp_path / "batches.json", sender.kind
    done = [{"Id": n, "MessageId": n, "MD5OfMessageBody": "x"} for n in "01"]
    failed = {"Id": "2", "Code": AGAIN, "SenderFault": False}
    partly = json_answer({"Successful": done, "Failed": [failed]})
    client = open_typed(sqs)
    fake_network(client, partly, json_answer({"Successful": done[:1], "Failed": []}))
    entries = [SEND.make(sqs, text) for text in texts(3)]

    def listed(client: Any) -> list[tuple[Any, int]]:
        sent = client.batches.send_message_batch(entries, queue_url="https://q")
        return [(one.result, one.attempts) for one in sender.listed(sent)]

    with kind.sleeps(), record(client, path):
        first = listed(client)
    with kind.sleeps() as sleeps, replay(kind.client_class(sqs), path) as replayed:
        assert listed(replayed) == first
    assert [attempts for _, attempts in first] == [1, 1, 2]
    assert not any(sleeps)
