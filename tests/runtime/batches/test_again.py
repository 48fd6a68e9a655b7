"""What is sent again, after which pauses, and when the sending ends."""

import gc
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ConnectTimeoutError

from tests.runtime.batches.conftest import Sender
from tests.runtime.batches.service import (
    AGAIN,
    REFUSED,
    SEND,
    THROTTLED,
    error,
    fates,
    texts,
)
from tests.runtime.conftest import OpenTyped
from tests.support.async_network import fake_network
from tests.support.network import json_answer

TIMEOUT = ConnectTimeoutError(endpoint_url="https://sqs.example")


@pytest.fixture
def bounds(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The upper bounds of random pauses."""
    made: list[float] = []

    def uniform(least: float, most: float) -> float:
        assert least == 0
        made.append(most)
        return most

    monkeypatch.setattr(sender.sdk("_runtime.batches.sending"), "uniform", uniform)
    return made


def test_pauses_grow_until_something_is_done(
    sender: Sender, bounds: list[float]
) -> None:
    throttled = error(THROTTLED)
    service = sender.serve(SEND, script=[*[throttled] * 8, None, None, throttled])
    service.fate = fates({text: [AGAIN] for text in texts(10)})
    with sender.kind.sleeps() as sleeps:
        assert sender.finish(sender.send(service, texts(25))) == 25
    assert bounds == [*(min(0.05 * 2**n, 5) for n in range(1, 10)), 0.1]
    # Some are done, so the pause is short.
    bounds.clear()
    partly = sender.serve(SEND, fate=fates({"00001": [AGAIN], "00002": [THROTTLED]}))
    assert sender.finish(sender.send(partly, texts(12))) == 12
    assert bounds == [0.05]
    assert not any(sleeps)  # Clients of fakes do not pause.


def test_clients_of_a_network_pause(
    sender: Sender, open_typed: OpenTyped, pauses: list[float]
) -> None:
    throttled = json_answer({"__type": THROTTLED, "message": "m"}, 400)
    done = [{"Id": id, "MessageId": "m"} for id in "01"]
    failed = {"Id": "0", "Code": AGAIN, "SenderFault": False}
    partly = json_answer({"Successful": done[1:], "Failed": [failed]})
    sqs = sender.sdk("sqs")
    client = open_typed(sqs)
    rest = json_answer({"Successful": done[:1]})
    fake_network(client, *[throttled] * 9, partly, rest)
    entries = [SEND.make(sqs, text) for text in texts(2)]
    batches = client.batches.send_message_batch(entries, queue_url="https://q")
    assert [one.attempts for one in sender.listed(batches)] == [10, 11]
    bounds = [*(min(0.05 * 2**n, 5) for n in range(1, 10)), 0.05]
    assert all(0 <= p <= most for p, most in zip(pauses, bounds, strict=True))


@pytest.mark.parametrize("is_error", [True, False], ids=["error", "entries"])
def test_ten_calls_in_a_row_that_get_nothing_done_are_too_many(
    sender: Sender, is_error: bool
) -> None:
    codes = {"00009": [REFUSED]} | {text: [AGAIN] * 99 for text in texts(20)[10:]}
    service = sender.serve(SEND, fate=fates(codes))
    service.script = [None, *[error(THROTTLED)] * 20] if is_error else []
    batches = sender.send(service, texts(40))
    for calls in (11, 21):
        with pytest.raises(sender.error) as caught:
            sender.finish(batches)
        raised: Any = caught.value
        assert len(service.calls) == calls
        assert isinstance(raised.__cause__, sender.sdk().ServiceError) is is_error
        assert [SEND.text_of(one.entry) for one in raised.failures] == ["00009"]
        assert [*map(SEND.text_of, raised.left)] == texts(20)[10:]
        text = "10 calls in a row got nothing done (9 done, 1 failed, 10 left)"
        assert str(raised) == f"SendMessageBatch: {text}"
    service.fate = fates({})
    assert len(sender.listed(batches)) == 30
    assert (batches.done, batches.left) == (39, [])


def test_poisoned_entry_fails_among_others_and_ends_the_sending_alone(
    sender: Sender,
) -> None:
    fate = fates({"00000": [AGAIN] * 99})
    outcomes = sender.listed(sender.send(sender.serve(SEND, fate=fate), texts(100)))
    (poisoned,) = (one for one in outcomes if one.failure is not None)
    assert (poisoned.attempts, poisoned.failure.code) == (10, AGAIN)
    assert len(outcomes) == 100
    alone = sender.send(sender.serve(SEND, fate=fate), texts(1))
    with pytest.raises(sender.error, match=r"got nothing done .*0 failed, 1 left"):
        sender.finish(alone)
    # Calls that are throttled are not the fault of an entry.
    service = sender.serve(SEND, script=[*([error(THROTTLED)] * 9 + [None]) * 3])
    outcomes = sender.listed(sender.send(service, texts(30)))
    assert [one.attempts for one in outcomes] == [10] * 30


def _loop(sender: Sender, batches: Any, outcomes: list[Any]) -> None:
    sender.kind.each(batches, outcomes.append)


def _finish(sender: Sender, batches: Any, _: object) -> None:
    sender.finish(batches)


@pytest.mark.parametrize("cause", [error(REFUSED), TIMEOUT, OSError("no")])
@pytest.mark.parametrize("end", [_loop, _finish])
def test_other_errors_of_calls_end_the_sending(
    sender: Sender, end: Callable[..., object], cause: Exception
) -> None:
    fate = fates({"00003": [REFUSED]})
    service = sender.serve(SEND, fate=fate, script=[None, cause])
    batches, outcomes = sender.send(service, texts(30)), list[Any]()
    with pytest.raises(sender.error, match="a call failed") as caught:
        end(sender, batches, outcomes)
    raised: Any = caught.value
    assert isinstance(raised.__cause__, type(cause))
    assert len(outcomes) == 10 * (end is _loop)
    assert (raised.done, len(raised.failures), len(raised.left)) == (9, 1, 10)
    # It says what is so now, and stays as it is.
    assert [one.attempts for one in sender.listed(batches)] == [2] * 10 + [1] * 10
    assert (raised.done, batches.done) == (9, 29)


def _empty(response: Any) -> Any:
    return type(response)()


@pytest.mark.parametrize("way", ["call", "ten", "misfit", "argument", "entries"])
def test_errors_are_freed_without_the_garbage_collector(
    sender: Sender, way: str
) -> None:
    if sender.kind.is_async:
        pytest.skip("tasks keep their errors longer")
    service = sender.serve(SEND, fate=fates({"00000": [REFUSED] * (way == "entries")}))
    scripts: dict[str, list[Any]] = {
        "call": [OSError("no")],
        "ten": [error(THROTTLED)] * 10,
        "misfit": [_empty],
    }
    service.script = scripts.pop(way, [])
    batches = sender.send(service, [5] if way == "argument" else texts(1))
    kept: list[weakref.ref[Exception]] = []
    gc.disable()
    try:
        sender.finish(batches)
    except Exception as raised:
        kept.append(weakref.ref(raised))
    finally:
        gc.enable()
    assert [one() for one in kept] == [None]
