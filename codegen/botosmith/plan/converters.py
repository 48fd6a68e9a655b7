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
        needed: dict[_Key, PyType] = {}
        for plan in classes.constructed():
            for field in plan.fields:
                if field.converts:
                    _need(needed, _key(field), field.takes)
        # A member of the same name would hide it from the members that follow.
        hiding = {field.name for plan in classes.constructed() for field in plan.fields}
        labels = {str(index): _label(key, hiding) for index, key in enumerate(needed)}
        names = unique_names(labels, lambda index: labels[index])
        named = dict(zip(needed, names.values(), strict=True))
        self._converters: dict[_Key, Converter] = {}
        self._beside: dict[str, list[Converter]] = {}
        for (gives, optional), takes in needed.items():
            item = _item(gives)
            converter = Converter(
                name=named[gives, optional],
                enum=_enum(gives),
                takes=takes,
                gives=gives,
                optional=optional,
                item=None if item is None else named[item],
            )
            self._converters[gives, optional] = converter
            self._beside.setdefault(converter.enum, []).append(converter)

    def of(self, field: FieldPlan) -> Converter:
        """The converter of a field that has one."""
        return self._converters[_key(field)]

    def beside(self, enum: str) -> list[Converter]:
        """The converters that stand beside an enum, those of no list or map first."""
        return sorted(
            self._beside.get(enum, ()),
            key=lambda one: (len(_layers(one.gives)), _layers(one.gives), one.optional),
        )


def _key(field: FieldPlan) -> _Key:
    return field.reads, not field.required


def _need(needed: dict[_Key, PyType], key: _Key, takes: PyType) -> None:
    needed.setdefault(key, takes)
    match takes, _item(key[0]):
        case ListType(item=part) | MapType(value=part), item if item is not None:
            _need(needed, item, part)
        case _:
            pass


def _item(gives: PyType) -> _Key | None:
    """The converter that this one needs for each item, where an item has layers."""
    match gives:
        case ListType(item=part, sparse=sparse) | MapType(value=part, sparse=sparse):
            return None if isinstance(part, ClassType) else (part, sparse)
        case _:
            return None


def _layers(gives: PyType) -> list[str]:
    """The lists and maps that an enum is in, the outermost first."""
    match gives:
        case ListType(item=part):
            return ["list", *_layers(part)]
        case MapType(value=part):
            return ["map", *_layers(part)]
        case _:
            return []


def _enum(gives: PyType) -> str:
    """The enum at the heart of a type."""
    *_, heart = class_types(gives)
    return heart.shape


def _label(key: _Key, hiding: Collection[str]) -> str:
    gives, optional = key
    stem = "_".join((snake_case(_enum(gives)), *_layers(gives)))
    label = f"{stem}_or_none" if optional else f"as_{stem}"
    while label in hiding:
        label += "_"
    return label
