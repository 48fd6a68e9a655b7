"""What is known of an operation that takes a batch."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import reduce
from typing import Any, TypeAlias

from attrs import frozen

from ..absent import evolve
from ..convert.scalars import is_list, is_map
from ..error_codes import is_throttling

Answer: TypeAlias = tuple[Any, Any] | None
"""The result and the failure of an entry, one of them at most; or that there is none.
"""


@frozen(kw_only=True)
class BatchRule:
    """What is known of an operation that takes a batch.

    Names are those of classes in the package of the service, and of attributes. A
    place is the names on the way to a value, from the outside in.
    """

    request: str
    """The class of the request."""
    entry: str
    """The class of an entry."""
    entries: str
    """The member of the request with the entries, or with the structure around them."""
    around: str | None = None
    """The class of the structure around the entries, such as S3's `Delete`."""
    inside: str | None = None
    """The member of this structure with the entries."""
    beside: Mapping[str, object] = {}
    """The values of its other members."""
    max_entries: int
    """How many entries a call has at most."""
    max_entry_bytes: int | None = None
    """How many bytes an entry has at most."""
    counted: tuple[str, ...] = ()
    """The members of an entry whose bytes count."""
    fixed_bytes: Mapping[str, int] = {}
    """How many bytes other members count, where they are given."""
    failed: str
    """The member of the response with the failures, or, without `key`, with what became
    of each entry, in their order."""
    succeeded: str | None = None
    """The member of the response with the results; `None` if success is not told."""
    key: tuple[str, ...] = ()
    """The members that say which entry a failure or a result is about."""
    is_numbered: bool = False
    """Whether the key only has to be unique in a call, and is replaced by a number."""
    error: str | None = None
    """Without `key`: what only failures have."""
    done: str | None = None
    """Without `key`: what only results have."""
    again: Mapping[str, tuple[object, ...]]
    """The values of members of failures that are worth sending again."""
    code: str
    """The member of a failure with its code: those of throttling are worth it, too."""
    group: tuple[str, ...] = ()
    """The place of what entries have in common whose order can be kept."""
    fifo: str | None = None
    """The argument whose value ends with `.fifo` if the order is kept by default."""

    def size(self, entry: object) -> int:
        """Count the bytes of an entry as AWS does."""
        given = (name for name in self.fixed_bytes if getattr(entry, name, None))
        counted = sum(_size(getattr(entry, name, None)) for name in self.counted)
        return counted + sum(self.fixed_bytes[name] for name in given)

    def group_of(self, entry: object) -> Hashable:
        """Get what an entry has in common with those that it must not overtake."""
        get: Any = getattr
        return reduce(lambda value, name: get(value, name, None), self.group, entry)

    def numbered(self, entries: Sequence[Any]) -> Sequence[Any]:
        """Copy entries with numbers as keys, where these only have to be unique."""
        if not self.is_numbered:
            return entries
        return [evolve(e, **{self.key[0]: str(n)}) for n, e in enumerate(entries)]

    def about(self, entry: Any, answer: tuple[Any, Any]) -> Sequence[Any]:
        """Give a result and a failure the key of their entry instead of its number."""
        if not self.is_numbered:
            return answer
        key = {self.key[0]: getattr(entry, self.key[0])}
        return [one and evolve(one, **key) for one in answer]

    def answers(self, entries: Sequence[object], response: object) -> list[Answer]:
        """Read what has become of the entries of a call, in their order."""
        failed: Sequence[Any] = getattr(response, self.failed, None) or ()
        if not self.key:
            is_whole = len(failed) == len(entries)
            return [*map(self._answer, failed)] if is_whole else [None] * len(entries)
        told = getattr(response, self.succeeded, None) if self.succeeded else None
        failures = {self._key(one): one for one in failed}
        results = {self._key(one): one for one in told or ()}
        results = {key: one for key, one in results.items() if key not in failures}
        keys = [self._key(one) for one in entries]
        if self.succeeded is None and failures.keys() <= {*keys}:
            results = dict.fromkeys(keys)  # Otherwise, one of them may be another's.
        return [
            (results.get(key), failures.get(key))
            if key in results or key in failures
            else None
            for key in keys
        ]

    def _answer(self, one: object) -> Answer:
        if self.error and getattr(one, self.error, None):
            return None, one
        return (one, None) if self.done and getattr(one, self.done, None) else None

    def _key(self, one: object) -> Hashable:
        return tuple(getattr(one, name, None) or None for name in self.key)

    def is_worth_again(self, failure: object) -> bool:
        """Whether what has failed may be done if it is sent again."""
        if failure is None:
            return False
        given = ((getattr(failure, n, None), some) for n, some in self.again.items())
        code = str(getattr(failure, self.code, None))
        return is_throttling(code) or any(value in some for value, some in given)


def _size(value: Any) -> int:
    if isinstance(value, str):
        return len(value) if value.isascii() else len(value.encode(errors="replace"))
    if isinstance(value, bytes):
        return len(value)
    if is_map(value):
        return sum(_size(key) + _size(one) for key, one in value.items())
    if is_list(value):
        return sum(map(_size, value))
    names = getattr(value, "__attrs_attrs__", ())
    return sum(_size(getattr(value, one.name, None)) for one in names)
