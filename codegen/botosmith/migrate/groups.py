"""Groups of calls and names whose objects meet: they are all objects or all dicts."""

import ast
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import evolve

from .flow import Variable
from .rules import Reason

Place: TypeAlias = ast.Call | Variable
"""Where objects come from: a call that makes them, or a name that holds them."""


class Groups:
    """The groups of a file, and the reasons why some hold dicts."""

    def __init__(self) -> None:
        self._parents: dict[Place, Place] = {}
        self._reasons: dict[Place, Reason] = {}
        self.spoiled = 0
        """How many groups were found to hold dicts."""

    def link(self, places: Iterable[Place]) -> None:
        """Put places into one group."""
        roots = [*self._roots(places)]
        for root in roots[1:]:
            if root is not roots[0]:
                self._parents[root] = roots[0]

    def spoil(self, places: Iterable[Place], reason: Reason) -> None:
        """Say that what the groups of places hold is needed as dicts."""
        for root in self._roots(places):
            if root not in self._reasons:
                self._reasons[root] = evolve(reason)  # without the error's frames
                self.spoiled += 1

    def reason(self, places: Iterable[Place]) -> Reason | None:
        """Why the groups of places hold dicts; None if they hold objects."""
        found = (self._reasons.get(root) for root in self._roots(places))
        return next(filter(None, found), None)

    def _roots(self, places: Iterable[Place]) -> Iterator[Place]:
        for place in places:
            root = place
            while (parent := self._parents.get(root, root)) is not root:
                root = parent
            yield root
