"""No interrupt, at any step, loses an entry."""

import asyncio
import dis
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any

import pytest

from tests.runtime.batches.conftest import Sender
from tests.runtime.batches.service import (
    AGAIN,
    REFUSED,
    SEND,
    Service,
    check_order,
    fates,
    texts,
)

# After these, Python looks whether there was a signal.
_INTERRUPTIBLE = ("CALL", "RESUME", "JUMP_BACKWARD")
CODES = {"00001": [AGAIN], "00002": [REFUSED] * 100}


class Interrupt:
    """Raises `KeyboardInterrupt` where a signal may, in the code of a folder."""

    def __init__(self, folder: str, place: int) -> None:
        self._folder, self._place = folder, place
        self._before = dict[FrameType, str]()

    def __enter__(self) -> None:
        self._others = sys.gettrace()
        sys.settrace(self._trace)

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._others)
        self._before.clear()

    def _trace(self, frame: FrameType, event: str, _: object) -> Any:
        if self._folder not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        if event == "opcode":
            before = self._before.get(frame, "")
            operation = dis.opname[frame.f_code.co_code[frame.f_lasti]]
            self._before[frame] = operation
            if before.startswith(_INTERRUPTIBLE) and "NO_INTERRUPT" not in before:
                self._place -= 1
                if not self._place:
                    raise KeyboardInterrupt
        return self._trace


class Reader:
    """An iterable, of which no interrupt ends a part."""

    def __init__(self, service: Service, hook: Callable[[], object] = int) -> None:
        self.service, self.read, self._hook = service, list[Any](), hook
        make = SEND.make
        self._rest = [
            make(service.package, text, message_group_id=f"{int(text) % 3}")
            for text in texts(5)
        ]

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        self._hook()
        if not self._rest:
            raise StopIteration
        self.read.append(self._rest.pop(0))
        return self.read[-1]

    def check(self, batches: Any) -> None:
        """Check that each entry that was read is in exactly one place."""
        rest = [*(one.entry for one in batches.failures), *batches.left]
        assert len(self.read) == batches.done + len(rest)
        listed = Counter(map(SEND.text_of, rest))
        assert {*listed.values()} <= {1}
        done = {*map(SEND.text_of, self.read)} - listed.keys()
        assert done <= self.service.accepted.keys()

    def check_rest(self, batches: Any, sender: Sender) -> None:
        """Check that the sending goes on to its end."""
        self.check(batches)
        sender.listed(batches)
        self.check(batches)
        assert (len(self.read), batches.done, batches.left) == (5, 4, [])
        assert max(map(len, self.service.calls)) == 2
        check_order(self.service, self.read)


# Of coroutines that an interrupt has kept from being awaited.
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited")
def test_interrupts_at_each_step(sender: Sender) -> None:
    service = sender.serve(SEND)
    client = sender.client(service)
    client.send = sender.kind.function(service.answer)
    options = {**SEND.arguments, "keep_order": True, "max_bytes": 10}
    place, is_over = 0, False
    while not is_over:
        place += 1
        service.accepted.clear()
        service.calls.clear()
        service.fate = fates(CODES)
        reader = Reader(service)
        batches = client.batches.send_message_batch(reader, **options)
        try:
            with Interrupt(f"{sender.sdk.package}/_runtime/batches", place):
                sender.listed(batches) if place % 2 else sender.finish(batches)
                is_over = True
        except KeyboardInterrupt:
            pass
        except sender.error:  # An entry has failed.
            is_over = True
        reader.check_rest(batches, sender)
    assert place > 100


@pytest.mark.parametrize(
    ("where", "end"),
    [
        ("read", LookupError),
        *((where, KeyboardInterrupt) for where in ("read", "before", "after", "pause")),
        *((w, asyncio.CancelledError) for w in ("read", "before", "after", "pause")),
    ],
)
@pytest.mark.parametrize("is_loop", [True, False], ids=["for", "finish"])
def test_work_goes_on_after_an_interrupt(
    sender: Sender,
    monkeypatch: pytest.MonkeyPatch,
    end: type[BaseException],
    where: str,
    is_loop: bool,
) -> None:
    ends = {where: end}

    def interrupt(place: str, *_: float) -> None:
        if service.calls and place in ends:
            raise ends.pop(place)

    class Interrupted(Service):
        def before(self) -> None:
            interrupt("before")

        def after(self) -> None:
            interrupt("after")

    service = sender.serve(SEND, Interrupted, fate=fates(CODES))
    reader = Reader(service, partial(interrupt, "read"))
    batches = sender.send(service, reader, keep_order=True, max_bytes=10)
    pause = sender.kind.function(partial(interrupt, "pause"))
    monkeypatch.setattr(batches._client, "_pause", pause)
    with pytest.raises(end):
        sender.listed(batches) if is_loop else sender.finish(batches)
    reader.check_rest(batches, sender)
