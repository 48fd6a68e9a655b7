"""Annotations of generated classes, evaluated when they are first read.

A generated module imports the classes of other modules for type checkers only, so that
loading a class does not load the classes of all its members. `typing.get_type_hints`,
`inspect.signature`, `attrs.resolve_types` and what builds on them read annotations, and
expect every name in them to be in the module. So the annotations of generated classes
find these names by themselves: in the service's package, which exports all its classes,
and in the SDK's package.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

T = TypeVar("T")

def real_datetime() -> type[datetime]:
    """Get the class of the standard library.

    Tools that freeze the clock replace it in all modules, even in one that is imported
    while the clock is frozen.
    """

def evaluate(annotations: Sequence[object], module: str) -> list[object]:
    """Evaluate annotations of a module: strings, or what Python has made of them.

    Raises:
        NameError: An annotation has a name that neither the module nor its package has.
    """

class LazyAnnotations(dict[str, object]):
    """The annotations of a class or function, evaluated when one is first read."""

    texts: Mapping[str, object]

    def __init__(self, annotations: Mapping[str, object], module: str) -> None:
        """Keep the annotations of a module unevaluated."""

def evaluate_later(cls: type[T]) -> type[T]:
    """Let a class and its constructor evaluate their annotations when first read."""

def evaluate_all_later(cls: type[T]) -> type[T]:
    """Let a class and all its methods evaluate their annotations when first read.

    Generated classes have no methods, and so need `evaluate_later` only, which costs
    less.
    """

def evaluate_signature_later(function: T) -> T:
    """Let a function evaluate its annotations when first read; ignore all else."""
