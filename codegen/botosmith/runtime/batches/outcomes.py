"""What becomes of the entries of batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from attrs import define, frozen

from ..introspection.annotations import evaluate_all_later
from ..static_types.decorators import override

E = TypeVar("E")
R = TypeVar("R")
F = TypeVar("F")


@evaluate_all_later
@frozen
class BatchOutcome(Generic[E, R, F]):
    """What has become of an entry.

    Attributes:
        entry: The entry, as it was given.
        result: What the service says of it if it is done; `None` if it has failed, or
            if the service says nothing of entries that are done.
        failure: What the service says of it if it has failed; otherwise `None`.
        attempts: In how many calls it was sent.
    """

    entry: E
    result: R
    failure: F
    attempts: int


@evaluate_all_later
@define(slots=False, eq=False, repr=False)
class BatchError(Exception):
    """Not all entries are done.

    Entries have failed, or a call has, whose error is the cause of this one.

    Attributes:
        operation: The operation, such as `SendMessageBatch`.
        reason: Why the sending has ended.
        done: How many entries are done.
        failures: What has become of those that have failed.
        left: The entries that were taken from the iterable and are neither. Those of a
            call without an answer may be done nevertheless.
    """

    operation: str
    reason: str
    done: int
    failures: Sequence[BatchOutcome[Any, None, Any]]
    left: Sequence[Any]

    @override
    def __str__(self) -> str:
        numbers = f"{self.done:,} done, {len(self.failures):,} failed"
        return f"{self.operation}: {self.reason} ({numbers}, {len(self.left):,} left)"
