"""What an expression may come from that its file does not decide."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import frozen


@frozen
class Symbol:
    """Something that other files of a program may decide."""

    kind: Literal["parameter", "attribute", "imported", "result"]
    """A parameter of a function, an attribute of a class, what a name that is imported
    stands for, or what a function that is imported returns."""
    path: Path
    """The file that has the function or the class, or that imports the name."""
    owner: str
    """The function, with the classes and functions that it is in; the class; or what is
    imported, with its module."""
    name: str = ""
    """The name of the parameter or the attribute."""
    line: int = 0
    """Where what is imported is bound or used; 0 for others."""


@frozen
class Unproven:
    """A place where something comes from that is not proven to be a client."""

    path: Path
    line: int
    what: Literal["resource", "other"] | None = None
    """What it is, if that is known: an object of a resource; or something `other`, as
    an object of a class of the program."""

    def __str__(self) -> str:
        return f"{self.path.as_posix()}:{self.line}"


Leaf: TypeAlias = str | Symbol | Unproven
"""A service, or what may decide one."""
Elsewhere: TypeAlias = Callable[[Symbol], Iterable[Leaf]]
"""Returns what other files say about a symbol."""


def alone(symbol: Symbol) -> Sequence[Leaf]:
    """What other files say about a symbol if there are none."""
    # They need not set an attribute.
    return [] if symbol.kind == "attribute" else [Unproven(symbol.path, symbol.line)]


def decide(leaves: Iterable[Leaf], elsewhere: Elsewhere) -> str | None:
    """The service that all leaves have; None if that is not proven.

    Args:
        leaves: What decides the service.
        elsewhere: Returns what other files say about a symbol.
    """
    found = sources(leaves, elsewhere)
    service = found.pop() if len(found) == 1 else None
    return service if isinstance(service, str) else None


def sources(leaves: Iterable[Leaf], elsewhere: Elsewhere) -> set[str | Unproven]:
    """What leaves come from in the end; the arguments are those of :func:`decide`."""
    pending = [*leaves]
    seen: set[Leaf] = set()
    for leaf in pending:
        if isinstance(leaf, Symbol) and leaf not in seen:
            pending += elsewhere(leaf)
        seen.add(leaf)
    return {leaf for leaf in pending if not isinstance(leaf, Symbol)}
