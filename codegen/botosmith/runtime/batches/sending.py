"""Sends any number of entries in batches, and again those that have failed."""

from __future__ import annotations

import warnings
import weakref
from collections import deque
from collections.abc import Hashable, Iterator, Sequence
from functools import partial
from itertools import islice
from random import uniform
from typing import Any, Generic, TypeVar

from attrs import define, field, frozen

from ..calls.argument_error import ArgumentError
from ..calls.operation import Operation
from ..errors import ServiceError
from ..introspection.annotations import evaluate_all_later
from ..steps import Steps
from .outcomes import BatchError, BatchOutcome, E, F, R
from .rule import Answer, BatchRule

T = TypeVar("T")

_MOST_FAILURES = 10
"""How many calls in a row may get nothing done, and how often an entry may fail while
others are done."""
_READ_AHEAD = 100
"""How many entries may be read while some wait for others of their group."""


@define(eq=False)
class _Item:
    """An entry on its way."""

    number: int
    entry: list[Any] = field(factory=list[Any])
    """The entry; empty while it is read, so that no interrupt loses it."""
    size: int = -1
    """How many bytes it has; -1 until that is known."""
    group: Hashable = None
    attempts: int = 0
    failures: int = 0
    """How often it has failed while others of its call were done."""


@frozen
class _State:
    """What has become of entries.

    A call replaces it at once, so that no interrupt leaves half of a change.
    """

    done: int = 0
    failures: tuple[BatchOutcome[Any, Any, Any], ...] = ()
    left: list[_Item] = field(factory=list[_Item])
    """In the order in which they were read."""
    outcomes: deque[BatchOutcome[Any, Any, Any]] = field(
        factory=deque[BatchOutcome[Any, Any, Any]]
    )
    """Those that are not given out yet."""


@evaluate_all_later
class BaseBatches(Generic[E, R, F]):
    """What the batches of both kinds of clients have in common."""

    _number = _useless = 0
    _misfit = ""
    _pauses = _is_read = _is_sending = False
    _is_open = False
    """Whether to warn when it is dropped."""
    _iterator: Any = None
    """A weak reference to the last iterator."""

    def __init__(
        self,
        client: Any,
        rule: BatchRule,
        entries: Any,
        members: dict[str, Any],
        keep_order: bool | None = None,
        max_bytes: int | None = None,
    ) -> None:
        """Prepare to send; the methods that return it describe the arguments."""
        if max_bytes is not None and max_bytes < 1:
            raise ValueError(f"max_bytes must be at least 1, not {max_bytes!r}")
        self._client = client
        self._package: Any = client._package
        self._operation: Operation[Any] = client._operation(
            getattr(self._package, rule.request)
        )
        self._entry: type[Any] = getattr(self._package, rule.entry)
        self._source: Any = self._open(entries)
        self._rule = rule
        self._members = members
        self._max_bytes = max_bytes
        if keep_order is None and rule.fifo is not None:
            keep_order = str(members[rule.fifo]).endswith(".fifo")
        self._keeps_order = bool(keep_order)
        self._state = _State()
        self._is_open = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._error('so far')}>"

    def __del__(self) -> None:
        if self._is_open:
            about = f"{self!r} is dropped: iterate to the end, or call finish()"
            warnings.warn(about, RuntimeWarning, source=self, stacklevel=2)

    @property
    def done(self) -> int:
        """How many entries are done."""
        return self._state.done

    @property
    def failures(self) -> Sequence[BatchOutcome[E, None, F]]:
        """The outcomes of entries that have failed, also those not given out yet."""
        return self._state.failures

    @property
    def left(self) -> Sequence[E]:
        """The entries that were taken from the iterable, and are neither of these.

        Those of a call that got no answer may be done nevertheless.
        """
        return [entry for item in self._state.left for entry in item.entry]

    def _open(self, entries: Any) -> Any:
        """Get an iterator of the entries."""
        if isinstance(entries, self._entry) or not hasattr(entries, "__iter__"):
            what = f"{self._entry.__name__}, not {type(entries).__name__}"
            raise TypeError(f"entries must be an iterable of {what}")
        return iter(entries)

    def _pull(self, place: list[Any]) -> Steps[None]:
        """Put an entry in its place; nothing after the last one."""
        place.extend(islice(self._source, 1))
        yield from ()

    def _only(self, iterator: T) -> T:
        """Return a new iterator, unless there is another one.

        One that nobody refers to, or that has ended or failed, counts no more.
        """
        if self._iterator is not None and _is_going_on(self._iterator()):
            raise RuntimeError(f"{self!r} has another iterator")
        self._iterator = weakref.ref(iterator)
        return iterator

    def _next(self) -> Steps[BatchOutcome[E, R | None, F | None] | None]:
        """Get the next outcome; `None` if there are no more."""
        while not self._state.outcomes:
            if not (yield from self._advance()):
                return None
        return self._state.outcomes.popleft()

    def _finish(self) -> Steps[int]:
        """Send everything."""
        while (yield from self._advance()):
            self._state.outcomes.clear()
        if failures := self.failures:
            raise self._error(f"entries failed, the first as {failures[0].failure!r}")
        return self.done

    def _advance(self) -> Steps[bool]:
        """Make a call, if there are entries."""
        if self._is_sending:
            raise RuntimeError(f"{self!r} is sending already")
        # Whoever gets an error knows that this is not finished.
        self._is_sending, self._is_open = True, False
        try:
            self._is_open = yield from self._send_batch()
        finally:
            self._is_sending = False
        return self._is_open

    def _send_batch(self) -> Steps[bool]:
        if misfit := self._misfit:
            self._misfit = ""
            raise self._error(misfit)
        if self._pauses:
            # Exponential backoff with full jitter, as AWS recommends.
            yield uniform(0, min(0.05 * 2**self._useless, 5))
        batch = yield from self._choose()
        if not batch:
            return False
        entries = self._rule.numbered([item.entry[0] for item in batch])
        request = self._request_of(entries)
        for item in batch:
            item.attempts += 1
        try:
            response = yield partial(self._client.send, request)
        except Exception as error:
            if not (isinstance(error, ServiceError) and error.is_throttling):
                raise self._error("a call failed") from error
            self._pauses, self._useless = True, self._useless + 1
            self._check_progress(error)
        else:
            self._settle(batch, self._rule.answers(entries, response))
            self._check_progress(None)
        return True

    def _check_progress(self, cause: Exception | None) -> None:
        if self._useless >= _MOST_FAILURES:
            self._useless = 0
            reason = f"{_MOST_FAILURES} calls in a row got nothing done"
            raise self._error(reason) from cause

    def _error(self, reason: str) -> BatchError:
        failures, left = [*self.failures], [*self.left]
        return BatchError(self._operation.name, reason, self.done, failures, left)

    def _choose(self) -> Steps[list[_Item]]:
        """Choose the entries of a call, in their order, and read what it takes."""
        rule, left, batch = self._rule, self._state.left, list[_Item]()
        groups = set[Hashable]()
        size = waiting = index = 0
        most_bytes = self._max_bytes or float("inf")
        most_ahead = max(_READ_AHEAD, rule.max_entries)
        while len(batch) < rule.max_entries:
            if index == len(left) or not left[index].entry:
                is_full = index >= most_ahead or waiting > most_bytes
                if is_full or not (yield from self._read()):
                    break
            item = left[index]
            index += 1
            if item.size < 0:
                self._measure(item)
            if item.group is not None and item.group in groups:
                waiting += item.size
                continue
            problem = self._problem_of(item)
            if batch and (problem or size + item.size > most_bytes):
                break
            if problem:
                problems = [(f"entries[{item.number}]", *problem)]
                raise ArgumentError(method=self._operation.method, problems=problems)
            batch.append(item)
            groups.add(item.group)
            size += item.size
        return batch

    def _read(self) -> Steps[bool]:
        """Read an entry, unless there are no more."""
        left = self._state.left
        if not left or left[-1].entry:
            left.append(_Item(self._number))
            self._number += 1
        if not self._is_read:
            yield from self._pull(left[-1].entry)
        self._is_read = not left[-1].entry
        return not self._is_read

    def _measure(self, item: _Item) -> None:
        rule, entry = self._rule, item.entry[0]
        if self._keeps_order and rule.group:
            item.group = rule.group_of(entry)
        item.size = rule.size(entry)

    def _problem_of(self, item: _Item) -> tuple[str, str] | None:
        """What an entry has to be and what it is, if it cannot be sent."""
        entry, most = item.entry[0], self._rule.max_entry_bytes
        if not isinstance(entry, self._entry):
            return self._entry.__name__, type(entry).__name__
        if most is not None and item.size > most:
            return f"at most {most:,} bytes", f"{item.size:,}"
        return None

    def _request_of(self, entries: Any) -> Any:
        rule = self._rule
        if rule.around and rule.inside:
            around = getattr(self._package, rule.around)
            entries = around(**rule.beside, **{rule.inside: entries})
        return self._operation.request(**self._members, **{rule.entries: entries})

    def _settle(self, batch: Sequence[_Item], answers: Sequence[Answer]) -> None:
        """Note what has become of the entries of a call."""
        rule, state = self._rule, self._state
        again = [one is None or rule.is_worth_again(one[1]) for one in answers]
        is_useless = all(again)
        outcomes = dict[int, BatchOutcome[Any, Any, Any]]()
        for item, answer, is_again in zip(batch, answers, again, strict=True):
            item.failures += is_again and not is_useless
            if answer and not (is_again and item.failures < _MOST_FAILURES):
                entry = item.entry[0]
                result, failure = rule.about(entry, answer)
                made = BatchOutcome(entry, result, failure, item.attempts)
                outcomes[id(item)] = made
        failed = tuple(one for one in outcomes.values() if one.failure is not None)
        if unknown := answers.count(None):
            told = f"{unknown:,} of {len(batch):,} entries"
            self._misfit = f"the answer does not say what has become of {told}"
        self._useless = self._useless + 1 if is_useless else 0
        self._pauses = len(outcomes) < len(batch)
        self._state = _State(
            state.done + len(outcomes) - len(failed),
            state.failures + failed,
            [item for item in state.left if id(item) not in outcomes],
            deque(outcomes.values()),
        )


def _is_going_on(iterator: Any) -> bool:
    """Whether a generator of either kind, if there is one, is not at its end."""
    frames = (getattr(iterator, name, None) for name in ("gi_frame", "ag_frame"))
    return any(frames)


@evaluate_all_later
class Batches(BaseBatches[E, R, F]):
    """Sends entries, and says what becomes of each.

    Iterating sends them and gives a `BatchOutcome` for each, as calls end; `finish`
    sends them all. Either goes on where the other has stopped. One that is dropped
    before its end issues a `RuntimeWarning`.
    """

    def __iter__(self) -> Iterator[BatchOutcome[E, R | None, F | None]]:
        return self._only(self._outcomes())

    def _outcomes(self) -> Iterator[BatchOutcome[E, R | None, F | None]]:
        while (outcome := self._client._run(self._next())) is not None:
            yield outcome

    def finish(self) -> int:
        """Send all entries.

        Returns:
            How many are done.

        Raises:
            BatchError: Some are not: they have failed, or a call has.
            ArgumentError: An entry is not of the operation, or too large. Those before
                it are sent.
        """
        count: int = self._client._run(self._finish())
        return count
