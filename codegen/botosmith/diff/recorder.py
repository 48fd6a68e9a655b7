"""Collects the changes of one service."""

from collections.abc import Iterable

from attrs import evolve, field, frozen

from .change import Axes, Change, Kind
from .severity import RULES, judge
from .traits import TraitChange
from .usage import Usage

_NOWHERE = Usage(frozenset(), frozenset())


@frozen
class Place:
    """Where in a service something is.

    Attributes:
        where: In the model's words.
        usage: The operations that it reaches, by the way it goes there.
        python: What it is called in generated code.
        shape: The name in the new model of the shape that it is, or is in.
    """

    where: str
    usage: Usage = _NOWHERE
    python: tuple[str, ...] = ()
    shape: str = ""

    def at(self, member: str, python: Iterable[str] = ()) -> "Place":
        """The place of a member."""
        names = tuple(dict.fromkeys(python))
        return evolve(self, where=f"{self.where}.{member}", python=names)


@frozen
class Recorder:
    """The changes found so far."""

    service: str
    changes: list[Change] = field(factory=list[Change])

    def add(
        self,
        kind: Kind,
        place: Place,
        old: str | None = None,
        new: str | None = None,
        *,
        trait: str = "",
        axes: Axes | None = None,
    ) -> None:
        """Record a change, as bad as the table says if nothing else is said."""
        if axes is None:
            axes = judge(
                RULES[kind],
                sent=bool(place.usage.sent),
                received=bool(place.usage.received),
            )
        self.changes.append(
            Change(
                service=self.service,
                kind=kind,
                where=place.where,
                python=place.python,
                trait=trait,
                old=old,
                new=new,
                operations=place.usage.operations,
                axes=axes,
            )
        )

    def traits(self, place: Place, changes: Iterable[TraitChange]) -> None:
        """Record changed traits."""
        for change in changes:
            self.add(change.kind, place, change.old, change.new, trait=change.trait)
