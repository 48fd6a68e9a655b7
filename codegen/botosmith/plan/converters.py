"""Which converters the enums of a service need.

A field whose value is an enum, or a list or map of one, takes plain strings; the
converter that makes enums of them is a plain named function beside the enum.
"""

from collections.abc import Collection
from typing import TypeAlias

from attrs import frozen

from .classes import Classes, FieldPlan
from .naming import snake_case, unique_names
from .types import ClassType, ListType, MapType, PyType, class_types

# What a converter gives, and whether that may be None.
_Key: TypeAlias = tuple[PyType, bool]


@frozen
class Converter:
    """A function that makes enums of plain strings."""

    name: str
    enum: str
    """The model's name of the enum that it stands beside."""
    takes: PyType
    gives: PyType
    optional: bool
    """Whether it takes and gives `None` too."""
    item: str | None
    """The converter for one item, where items are lists or maps themselves."""


class Converters:
    """The converters of a service."""

    def __init__(self, classes: Classes) -> None:
        fields = [
            field
            for plan in classes.plans.values()
            if plan.role != "error"
            for field in plan.fields
        ]
        needed: dict[_Key, PyType] = {}
        for field in fields:
            if field.converts:
                _need((field.reads, not field.required), field.takes, needed)
        # A member of the same name would hide it from the members that follow.
        hiding = {field.name for field in fields}
        labels = {str(index): _label(*key, hiding) for index, key in enumerate(needed)}
        names = unique_names(labels, lambda index: labels[index]).values()
        named = dict(zip(needed, names, strict=True))
        self._converters = {
            key: Converter(
                name=name,
                enum=_enum(key[0]),
                takes=needed[key],
                gives=key[0],
                optional=key[1],
                item=None if (item := _item(key[0])) is None else named[item],
            )
            for key, name in named.items()
        }
        self._beside: dict[str, list[Converter]] = {}
        for converter in sorted(self._converters.values(), key=_rank):
            self._beside.setdefault(converter.enum, []).append(converter)

    def of(self, field: FieldPlan) -> Converter:
        """The converter of a field that has one."""
        return self._converters[field.reads, not field.required]

    def beside(self, enum: str) -> list[Converter]:
        """The converters that stand beside an enum, those of no list or map first."""
        return self._beside.get(enum, [])


def _need(key: _Key, takes: PyType, needed: dict[_Key, PyType]) -> None:
    """Note a converter, and those that it needs for items that are lists or maps."""
    needed.setdefault(key, takes)
    item, taken = _item(key[0]), _item(takes)
    if item is not None and taken is not None:
        _need(item, taken[0], needed)


def _item(of: PyType) -> _Key | None:
    """The type of an item that is a list or map itself, and whether it may be None."""
    match of:
        case ListType(item=part, sparse=sparse) | MapType(value=part, sparse=sparse):
            return None if isinstance(part, ClassType) else (part, sparse)
        case _:
            return None


def _layers(of: PyType) -> list[str]:
    """The lists and maps that an enum is in, the outermost first."""
    match of:
        case ListType(item=part):
            return ["list", *_layers(part)]
        case MapType(value=part):
            return ["map", *_layers(part)]
        case _:
            return []


def _rank(converter: Converter) -> tuple[int, list[str], bool]:
    layers = _layers(converter.gives)
    return len(layers), layers, converter.optional


def _enum(of: PyType) -> str:
    """The enum at the heart of a type."""
    *_, heart = class_types(of)
    return heart.shape


def _label(of: PyType, optional: bool, hiding: Collection[str]) -> str:
    stem = "_".join((snake_case(_enum(of)), *_layers(of)))
    label = f"{stem}_or_none" if optional else f"as_{stem}"
    while label in hiding:
        label += "_"
    return label
