"""Annotations of generated classes, evaluated when they are first read.

A generated module imports the classes of other modules for type checkers only, so that
loading a class does not load the classes of all its members. `typing.get_type_hints`,
`inspect.signature`, `attrs.resolve_types` and what builds on them read annotations, and
expect every name in them to be in the module. So the annotations of generated classes
find these names by themselves: in the service's package, which exports all its classes,
and in the SDK's package.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView
from datetime import datetime
from inspect import get_annotations
from types import FunctionType
from typing import TYPE_CHECKING, TypeVar, cast

from ..lazy import SDK, find_type, service_package
from ..static_types.decorators import override

T = TypeVar("T")

_BUILTIN_TYPES = {"str", "int", "float", "bool", "bytes", "object"}


def real_datetime() -> type[datetime]:
    """Get the class of the standard library.

    Tools that freeze the clock replace it in all modules, even in one that is imported
    while the clock is frozen.
    """
    real = next(c for c in datetime.__mro__ if c.__module__ == "datetime")
    return cast("type[datetime]", real)


_DATETIME = real_datetime()


def _is_datetime(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, _DATETIME)


class _Names(dict[str, object]):
    """The names in a module's annotations that the module itself does not define."""

    def __init__(self, module: str) -> None:
        super().__init__()
        self.globals = vars(sys.modules[module])
        self.packages = [
            sys.modules[name]
            for name in (service_package(module), SDK)
            if name is not None and name in sys.modules
        ]

    def __missing__(self, name: str) -> object:
        if name in self.globals:
            value: object = self.globals[name]
            # Annotations would keep the class of a frozen clock.
            return _DATETIME if _is_datetime(value) else value
        if name not in _BUILTIN_TYPES:
            # Before the builtins, because a shape may be called `Warning`.
            for package in self.packages:
                if (value := getattr(package, name, None)) is not None:
                    return value
            if (value := find_type(name)) is not None:
                return value
            if not hasattr(builtins, name):
                raise NameError(
                    f"name {name!r} is neither in the module nor in its package"
                )
        raise KeyError(name)


def evaluate(annotations: Sequence[object], module: str) -> list[object]:
    """Evaluate annotations of a module: strings, or what Python has made of them.

    Raises:
        NameError: An annotation has a name that neither the module nor its package has.
    """
    names = _Names(module)
    # Compiling takes most of the time, so all texts are compiled together.
    texts = [text for text in annotations if isinstance(text, str)]
    source = f"({' '.join(f'{text},' for text in texts)})"
    made = iter(eval(source, names.globals, names) if texts else ())
    types = [next(made) if isinstance(a, str) else a for a in annotations]
    return [eval(t, names.globals, names) if isinstance(t, str) else t for t in types]


class LazyDict(dict[str, T]):
    """A dict whose keys are known; subclasses find the values."""

    _is_filled = False

    def _found(self) -> Iterable[tuple[str, T]]:
        """Find the values."""
        raise NotImplementedError

    def _fill(self) -> None:
        if not self._is_filled:
            self.update(self._found())
            self._is_filled = True

    # Type checkers read the signatures of `dict`, which say it better.
    if not TYPE_CHECKING:

        def __getitem__(self, name: str) -> T:
            self._fill()
            return super().__getitem__(name)

        def get(self, name: str, default: object = None) -> object:
            self._fill()
            return super().get(name, default)

        def items(self) -> ItemsView[str, T]:
            self._fill()
            return super().items()

        def values(self) -> ValuesView[T]:
            self._fill()
            return super().values()

        # `dict(self)` copies the values of `dict`, unless there is another iterator.
        def __iter__(self) -> Iterator[str]:
            return super().__iter__()


class LazyAnnotations(LazyDict[object]):
    """The annotations of a class or function, evaluated when one is first read."""

    def __init__(self, annotations: Mapping[str, object], module: str) -> None:
        super().__init__(annotations)
        self.texts = annotations
        """The annotations as they were written."""
        self._module = module

    @override
    def _found(self) -> Iterable[tuple[str, object]]:
        types = evaluate([*self.texts.values()], self._module)
        return zip(self, types, strict=True)


def evaluate_later(cls: type[T]) -> type[T]:
    """Let a class and its constructor evaluate their annotations when first read."""
    _evaluate_members_later(cls)
    evaluate_signature_later(cls.__dict__.get("__init__"))
    return cls


def evaluate_all_later(cls: type[T]) -> type[T]:
    """Let a class and all its methods evaluate their annotations when first read.

    Generated classes have no methods, and so need `evaluate_later` only, which costs
    less.
    """
    _evaluate_members_later(cls)
    for member in vars(cls).values():
        inner = getattr(member, "__func__", None) or getattr(member, "fget", None)
        evaluate_signature_later(inner or member)
    return cls


def evaluate_signature_later(function: T) -> T:
    """Let a function evaluate its annotations when first read; ignore all else."""
    if isinstance(function, FunctionType):
        function.__annotations__ = LazyAnnotations(
            function.__annotations__, function.__module__
        )
    return function


def _evaluate_members_later(cls: type) -> None:
    annotations = get_annotations(cls)
    if annotations:
        cls.__annotations__ = LazyAnnotations(annotations, cls.__module__)
