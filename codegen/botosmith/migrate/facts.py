"""What a file says that other files of the program need to know."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from .symbols import Leaf, Unproven

Leaves: TypeAlias = frozenset[Leaf]


@frozen
class Target:
    """What a use may be of.

    Kinds:
        defined: A function or a class of the file.
        imported: Something that is imported, by its full name.
        method: A method of a class, of its bases or of those that inherit from it.
        super: A method of the bases of a class.
        cls: A class, or one that inherits from it.
        any: A method of anything.
    """

    kind: Literal["defined", "imported", "method", "super", "cls", "any"]
    owner: str = ""
    name: str = ""


@frozen
class Use:
    """A call of a function or a class, or another use of one."""

    target: Target
    place: Unproven
    given: Mapping[int | str, Leaves] | None
    """The arguments, by position and by name; None if they are not known."""


@frozen
class Parameters:
    """The parameters of a function."""

    place: Unproven
    positional: Sequence[str]
    """Those that may be given by position, without `self` and `cls`."""
    named: Collection[str]
    """All that may be given by name."""
    defaults: Mapping[str, Leaves]
    is_plain: bool = True
    """Whether no decorator may change what it is given."""
    is_exported: bool = False
    """Whether other programs may call it."""
    takes_fixtures: bool = False
    """Whether pytest calls it."""

    def given(self, use: Use, name: str) -> Leaves:
        """What a use gives to a parameter."""
        unknown: Leaves = frozenset([use.place])
        if use.given is None:
            return unknown
        place = self.positional.index(name) if name in self.positional else -1
        by_name = use.given.get(name, self.defaults.get(name, unknown))
        return use.given.get(place, by_name)


@define
class Facts:
    """What a file says.

    Attributes:
        path: The file.
        functions: Its functions, by their names after those that they are in.
        bases: The bases of its classes.
        settings: What attributes of its classes are set to, by class and name.
        foreign: What attributes are set to whose class is not known.
        replaced: What attributes of modules and classes are set to, by full names.
        users: The classes that use private attributes, by the names of these; an empty
            text for code that is not known to be of a class.
        names: What names of the module are bound to.
        results: What functions return; fixtures may yield it.
        fixtures: The functions that are fixtures, by the names of these.
        uses: The calls and other uses of what the program may define.
        services: The services of AWS that it names.
    """

    path: Path
    functions: dict[str, Parameters] = field(factory=dict[str, Parameters])
    bases: dict[str, list[Target]] = field(factory=dict[str, list[Target]])
    settings: dict[tuple[str, str], Leaves] = field(
        factory=dict[tuple[str, str], Leaves]
    )
    foreign: dict[str, Leaves] = field(factory=dict[str, Leaves])
    replaced: dict[str, Leaves] = field(factory=dict[str, Leaves])
    users: dict[str, set[str]] = field(factory=dict[str, set[str]])
    names: dict[str, Leaves] = field(factory=dict[str, Leaves])
    results: dict[str, Leaves] = field(factory=dict[str, Leaves])
    fixtures: dict[str, list[str]] = field(factory=dict[str, list[str]])
    uses: list[Use] = field(factory=list[Use])
    services: set[str] = field(factory=set[str])

    def add_foreign(self, name: str, leaves: Leaves) -> None:
        """Note what an attribute is set to whose class is not known."""
        self.foreign[name] = self.foreign.get(name, frozenset()) | leaves

    def add_replaced(self, full: str, leaves: Leaves) -> None:
        """Note what an attribute is set to whose full name is known."""
        self.replaced[full] = self.replaced.get(full, frozenset()) | leaves
