"""The operations that each shape of a model is part of."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from attrs import frozen

# Parsed JSON that `models.check` has checked.
Json: TypeAlias = Mapping[str, Any]


@frozen
class Usage:
    """The operations that send a shape, and those that receive it."""

    sent: frozenset[str]
    received: frozenset[str]

    @property
    def operations(self) -> tuple[str, ...]:
        """All of them, sorted."""
        return tuple(sorted(self.sent | self.received))


class UsageIndex:
    """How the shapes of a model are used.

    Args:
        shapes: The shapes, by name.
        operations: The operations to consider, with their names.
    """

    def __init__(
        self, shapes: Mapping[str, Json], operations: Iterable[tuple[str, Json]]
    ) -> None:
        self._usage: dict[str, Usage] = {}
        self._referrers: dict[str, set[str]] = {name: set() for name in shapes}
        for name, shape in shapes.items():
            for part in parts(shape):
                self._referrers[part["shape"]].add(name)
        self._sent: dict[str, set[str]] = {}
        self._received: dict[str, set[str]] = {}
        for name, raw in operations:
            if "input" in raw:
                self._sent.setdefault(raw["input"]["shape"], set()).add(name)
            for output in (raw.get("output"), *raw.get("errors", ())):
                if output is not None:
                    self._received.setdefault(output["shape"], set()).add(name)

    def of(self, shape: str) -> Usage:
        """The operations that a shape is part of; none if the shape does not exist."""
        if shape not in self._usage:
            sent: set[str] = set()
            received: set[str] = set()
            pending, seen = [shape], {shape}
            while pending:
                name = pending.pop()
                sent |= self._sent.get(name, set())
                received |= self._received.get(name, set())
                new = self._referrers.get(name, set()) - seen
                seen |= new
                pending.extend(new)
            self._usage[shape] = Usage(frozenset(sent), frozenset(received))
        return self._usage[shape]

    def referrers(self, shape: str) -> list[str]:
        """The shapes that refer to a shape, sorted."""
        return sorted(self._referrers.get(shape, ()))


def parts(shape: Json) -> Iterator[Json]:
    """The references in a shape."""
    yield from shape.get("members", {}).values()
    for part in ("member", "key", "value"):
        if part in shape:
            yield shape[part]
