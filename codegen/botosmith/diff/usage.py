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
        self._parts = {
            name: [part["shape"] for part in parts(shape)]
            for name, shape in shapes.items()
        }
        self._referrers: dict[str, set[str]] = {name: set() for name in shapes}
        for name, held in self._parts.items():
            for part in held:
                self._referrers[part].add(name)
        self._sent: dict[str, set[str]] = {}
        self._received: dict[str, set[str]] = {}
        for name, raw in operations:
            inputs = [raw["input"]] if "input" in raw else []
            outputs = [raw["output"]] if "output" in raw else []
            self._mark(self._sent, inputs, name)
            self._mark(self._received, [*outputs, *raw.get("errors", ())], name)

    def _mark(
        self, usage: dict[str, set[str]], ends: Iterable[Json], operation: str
    ) -> None:
        """Add an operation to the usage of all shapes that its ends lead to."""
        pending: list[str] = [end["shape"] for end in ends]
        while pending:
            name = pending.pop()
            operations = usage.setdefault(name, set())
            if operation not in operations:
                operations.add(operation)
                pending += self._parts[name]

    def of(self, shape: str) -> Usage:
        """The operations that a shape is part of; none if the shape does not exist."""
        sent, received = self._sent.get(shape, ()), self._received.get(shape, ())
        return Usage(frozenset(sent), frozenset(received))

    def referrers(self, shape: str) -> list[str]:
        """The shapes that refer to a shape, sorted."""
        return sorted(self._referrers.get(shape, ()))


def parts(shape: Json) -> Iterator[Json]:
    """The references in a shape."""
    for member in shape.get("members", {}).values():
        yield member
        if "alternative" in member:
            yield {"shape": member["alternative"]}
    for part in ("member", "key", "value"):
        if part in shape:
            yield shape[part]
