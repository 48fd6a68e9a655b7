"""Groups changes, so that reports describe the same change of many things once."""

from collections.abc import Iterable

from attrs import frozen

from .change import Change, Severity
from .wording import sentence


@frozen
class Group:
    """Changes in one shape, or in the service, that the same sentence describes.

    Attributes:
        changes: The changes; at least one.
        owner: The shape that all of them are in; empty if they are in none, or if there
            is only one change.
        names: What changed, by its names in the owner.
    """

    changes: tuple[Change, ...]
    owner: str
    names: tuple[str, ...]

    @property
    def first(self) -> Change:
        """The first change; the others have the same kind and the same severities."""
        return self.changes[0]

    @property
    def severity(self) -> Severity:
        """The severity of each change."""
        return self.first.severity

    @property
    def python(self) -> tuple[str, ...]:
        """The names in generated code of what changed; empty if `names` has these."""
        python = _union(change.python for change in self.changes)
        return () if python == self.names else python

    @property
    def operations(self) -> tuple[str, ...]:
        """The operations that are affected, sorted; empty if `names` has these."""
        operations = sorted(_union(change.operations for change in self.changes))
        return () if operations == sorted(self.names) else tuple(operations)

    def sentence(self, *, complete: bool) -> str:
        """What happened, without the names: "became required".

        Args:
            complete: Whether to give long values in full.
        """
        plural = len(self.changes) > 1
        return sentence(self.first, plural=plural, complete=complete)


def group(changes: Iterable[Change]) -> list[Group]:
    """Group changes, in the order of the first change of each group."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        owner, _ = _split(change)
        key = (change.kind, change.axes, owner, sentence(change, complete=True))
        groups.setdefault(key, []).append(change)
    return [_group(tuple(same)) for same in groups.values()]


def single(change: Change) -> Group:
    """A group of one change."""
    return _group((change,))


def _group(changes: tuple[Change, ...]) -> Group:
    if len(changes) == 1:
        return Group(changes, "", (changes[0].where,))
    owner, _ = _split(changes[0])
    return Group(changes, owner, tuple(_split(change)[1] for change in changes))


def _split(change: Change) -> tuple[str, str]:
    """The shape that a change is in, if it is in one, and the rest of its place."""
    owner, dot, name = change.where.partition(".")
    return (owner, name) if dot else ("", owner)


def _union(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for some in names for name in some))
