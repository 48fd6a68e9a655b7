"""What the classes' fields mean: their names outside of Python and their types."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import TypeAlias, Union, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has

from ..lazy import service_package
from ..shapes import Variant, redacted

# These are plain classes: named tuples would take a millisecond to import.


class Member:
    """A field that has a name outside of Python."""

    __slots__ = ("name", "required", "sensitive", "serialized", "type", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        serialized: str,
        type_: object,
        *,
        sensitive: bool,
        required: bool,
    ) -> None:
        """Describe a field.

        Args:
            name: The field's name.
            wire: Its name in boto3's arguments and results.
            serialized: Its name in bodies.
            type_: Its type, without the `None` that stands for absence.
            sensitive: Whether its value must not be shown.
            required: Whether the class cannot be made without it.
        """
        self.name = name
        self.wire = wire
        self.serialized = serialized
        self.type = type_
        self.sensitive = sensitive
        self.required = required


class Scalar:
    """A string, a number, a boolean, bytes or a timestamp."""

    __slots__ = ("type",)

    def __init__(self, type_: type) -> None:
        self.type = type_


class Open:
    """An enum."""

    __slots__ = ("type",)

    def __init__(self, type_: type[Enum]) -> None:
        self.type = type_


class Many:
    """A list."""

    __slots__ = ("item",)

    def __init__(self, item: Kind) -> None:
        self.item = item


class Map:
    """A map from strings, or from the values of an enum."""

    __slots__ = ("key", "value")

    def __init__(self, key: Kind, value: Kind) -> None:
        self.key = key
        self.value = value


class Struct:
    """An attrs class."""

    __slots__ = ("type",)

    def __init__(self, type_: type) -> None:
        self.type = type_


class Tagged:
    """A union, by the classes of its variants; an open one takes unknown ones too."""

    __slots__ = ("open", "variants")

    def __init__(self, variants: tuple[type, ...], open_: bool) -> None:
        self.variants = variants
        self.open = open_

    def fields(self) -> list[tuple[type, Member]]:
        """Each variant's class and its only member."""
        return [(variant, members(variant)[0]) for variant in self.variants]


class Opaque:
    """What conversion passes on as it is: documents and streams."""

    __slots__ = ()

    def __class_getitem__(cls, item: object) -> type[Opaque]:
        return cls


Kind: TypeAlias = Scalar | Open | Many | Map | Struct | Tagged | Opaque

SCALARS: tuple[type, ...] = (str, int, float, bool, bytes, datetime)

# Names that modules may import for type checkers only.
_PASSED_ON = {"JSONValue", "StreamingBody", "StreamingInput", "EventStream", "IO"}
_OWN_BUILTINS = {"str", "int", "float", "bool", "bytes", "object"}


class _Names(dict[str, object]):
    """The names that the annotations of a module use and the module does not have.

    The classes of other files are imported for type checkers only; the service's
    package has them all.
    """

    def __init__(self, module: str) -> None:
        super().__init__()
        self.globals = vars(sys.modules[module])
        self.service = sys.modules.get(service_package(module) or "")

    def __missing__(self, name: str) -> object:
        if name in _PASSED_ON:
            return Opaque
        if name not in self.globals and name not in _OWN_BUILTINS:
            # Before the builtins, as a shape may be called `Warning`.
            found: object = getattr(self.service, name, None)
            if found is not None:
                return found
            if not hasattr(builtins, name):
                raise NameError(
                    f"name {name!r} is neither in the module nor the package"
                )
        raise KeyError(name)


def _annotations(attributes: Sequence[Attribute[object]], module: str) -> list[object]:
    names = _Names(module)
    # One compilation for all of them: that is most of the cost.
    texts = [a.type for a in attributes if isinstance(a.type, str)]
    source = f"({' '.join(f'{text},' for text in texts)})"
    found = iter(eval(source, names.globals, names) if texts else ())
    types = [next(found) if isinstance(a.type, str) else a.type for a in attributes]
    return [eval(t, names.globals, names) if isinstance(t, str) else t for t in types]


def _home(cls: type, name: str) -> str:
    """The module of the class that a field was inherited from."""
    for base in cls.__mro__:
        if has(base) and any(a.name == name and not a.inherited for a in fields(base)):
            return base.__module__
    return cls.__module__


@cache
def members(cls: type) -> tuple[Member, ...]:
    """Resolve the fields of a class that have a name outside of Python, in their order.

    Args:
        cls: An attrs class. Its annotations may name classes of modules that were not
            imported yet: they are taken from the service's package, which imports them.

    Raises:
        NameError: An annotation names what neither the module nor the package has.
    """
    wired = [attribute for attribute in fields(cls) if "wire" in attribute.metadata]
    homes: dict[str, list[Attribute[object]]] = {}
    for a in wired:
        home = _home(cls, a.name) if a.inherited else cls.__module__
        homes.setdefault(home, []).append(a)
    types: dict[str, object] = {}
    for module, attributes in homes.items():
        names = [a.name for a in attributes]
        types.update(zip(names, _annotations(attributes, module), strict=True))
    return tuple(
        Member(
            a.name,
            a.metadata["wire"],
            a.metadata["serialized"],
            _present(types[a.name]),
            sensitive=a.repr is redacted,
            required=a.default is NOTHING,
        )
        for a in wired
    )


def _present(annotation: object) -> object:
    if get_origin(annotation) in (UnionType, Union):
        args = get_args(annotation)
        present = [arg for arg in args if arg is not type(None)]
        if len(present) == 1:
            return present[0]
        if len(present) < len(args):
            return Union[tuple(present)]  # noqa: UP007 -- of as many as there are
    return annotation


def kind(annotation: object) -> Kind:
    """Classify a type. `None` in it is ignored: it may stand anywhere."""
    annotation = _present(annotation)
    if isinstance(annotation, type):
        cls: type[object] = annotation
        return _kind_of_class(cls)
    origin, args = get_origin(annotation), get_args(annotation)
    if origin in (UnionType, Union):
        return _kind_of_union(args)
    if origin in (Sequence, list) and args:
        return Many(kind(args[0]))
    if origin in (Mapping, dict) and args:
        return Map(kind(args[0]), kind(args[1]))
    return Opaque()


def _kind_of_class(cls: type[object]) -> Kind:
    if cls in SCALARS:
        return Scalar(cls)
    if issubclass(cls, Enum):
        return Open(cls)
    if issubclass(cls, Variant):
        return _kind_of_variant(cls)
    return Struct(cls) if has(cls) else Opaque()


def _kind_of_variant(cls: type) -> Kind:
    return Tagged((cls,), False) if members(cls) else Tagged((), True)


def _kind_of_union(args: Sequence[object]) -> Kind:
    kinds = [kind(arg) for arg in args]
    tagged = [each for each in kinds if isinstance(each, Tagged)]
    if len(tagged) == len(kinds):
        variants = tuple(variant for each in tagged for variant in each.variants)
        return Tagged(variants, any(each.open for each in tagged))
    # `Mapping[E, V] | Mapping[str, V]`, whose keys are always made values of the enum.
    maps = [each for each in kinds if isinstance(each, Map)]
    enum_keyed = [each for each in maps if isinstance(each.key, Open)]
    if len(maps) == len(kinds) and enum_keyed:
        return enum_keyed[0]
    return Opaque()
