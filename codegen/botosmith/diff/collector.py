"""Collects the changes of one service."""

from collections.abc import Iterable

from attrs import evolve, field, frozen

from .change import Axes, Change, ChangeKind
from .severity import RULES, judge
from .traits import TraitChange
from .usage import Usage

_NOWHERE = Usage(frozenset(), frozenset())


@frozen
class ModelPlace:
    """The place of something in a service.

    Attributes:
        where: Its names in the model.
        usage: The operations that it is part of.
        python: Its names in generated code.
        shape: The shape that it is or belongs to, by its name in the new model.
    """

    where: str
    usage: Usage = _NOWHERE
    python: tuple[str, ...] = ()
    shape: str = ""

    def at(self, member: str, python: Iterable[str] = ()) -> "ModelPlace":
        """The place of a member."""
        names = tuple(dict.fromkeys(python))
        return evolve(self, where=f"{self.where}.{member}", python=names)


@frozen
class Collector:
    """The changes recorded so far."""

    service: str
    changes: list[Change] = field(factory=list[Change])

    def add(
        self,
        kind: ChangeKind,
        place: ModelPlace,
        old: str | None = None,
        new: str | None = None,
        *,
        trait: str = "",
        state: str = "",
        axes: Axes | None = None,
    ) -> None:
        """Record a change, with the severities of its kind unless others are given."""
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
                state=state,
                operations=place.usage.operations,
                axes=axes,
            )
        )

    def traits(self, place: ModelPlace, changes: Iterable[TraitChange]) -> None:
        """Record changed traits."""
        for change in changes:
            self.add(change.kind, place, change.old, change.new, trait=change.trait)
