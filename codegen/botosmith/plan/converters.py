"""The converters that the enums of a service need.

A field whose value is an enum, or a list or map of enums, accepts plain strings. A
function beside the enum converts them. The converters of blobs are in the runtime.
"""

from collections.abc import Collection
from typing import TypeAlias

from attrs import frozen

from .classes import Classes, FieldPlan
from .naming import snake_case, unique_names
from .types import BLOBS, ClassType, ListType, MapType, PyType, ScalarType

# What a converter returns, and whether that may be None.
_Key: TypeAlias = tuple[PyType, bool]


@frozen
class Converter:
    """A function that converts plain strings to enums."""

    name: str
    enum: str
    """The name in the model of the enum that it belongs to."""
    takes: PyType
    gives: PyType
    optional: bool
    """Whether it accepts and returns `None` too."""
    item: str | None
    """The converter of a single item, if items are lists or maps themselves."""


class Converters:
    """The converters of a service."""

    def __init__(self, classes: Classes) -> None:
        fields = [field for plan in classes.plans.values() for field in plan.fields]
        needed: dict[_Key, PyType] = {}
        for field in fields:
            if field.converts and field.reads not in BLOBS:
                _need((field.reads, not field.required), field.takes, needed)
        # A field with the name of a converter would hide it from the fields after it.
        hiding = {field.name for field in fields}
        names = unique_names(needed, lambda key: _label(*key, hiding))
        self._converters = {
            (gives, optional): Converter(
                name=names[gives, optional],
                enum=_unwrap(gives)[0],
                takes=takes,
                gives=gives,
                optional=optional,
                item=(item := _item(gives)) and names[item],
            )
            for (gives, optional), takes in needed.items()
        }
        self._of_enum: dict[str, list[Converter]] = {}
        for converter in sorted(self._converters.values(), key=_rank):
            self._of_enum.setdefault(converter.enum, []).append(converter)

    def of(self, field: FieldPlan) -> Converter:
        """The converter of a field with an enum."""
        return self._converters[field.reads, not field.required]

    def of_enum(self, enum: str) -> list[Converter]:
        """The converters that belong to an enum; converters of lists and maps follow
        those of their items."""
        return self._of_enum.get(enum, [])


def _need(key: _Key, takes: PyType, needed: dict[_Key, PyType]) -> None:
    """Add a converter, and the ones for items that are lists or maps themselves."""
    needed.setdefault(key, takes)
    item, item_takes = _item(key[0]), _item(takes)
    if item and item_takes:
        _need(item, item_takes[0], needed)


def _item(of: PyType) -> _Key | None:
    """The type of items that are lists or maps, and whether they may be `None`."""
    match of:
        case ListType(item=part, sparse=sparse) | MapType(value=part, sparse=sparse):
            return None if isinstance(part, ClassType) else (part, sparse)
        case _:
            return None


def _unwrap(of: PyType) -> list[str]:
    """The enum in a type, then the lists and maps around it, from the outside in."""
    if isinstance(of, ClassType):
        return [of.shape]
    assert not isinstance(of, ScalarType)  # these have no converters
    part, layer = (of.item, "list") if isinstance(of, ListType) else (of.value, "map")
    enum, *layers = _unwrap(part)
    return [enum, layer, *layers]


def _rank(converter: Converter) -> tuple[int, list[str], bool]:
    _, *layers = _unwrap(converter.gives)
    return len(layers), layers, converter.optional


def _label(of: PyType, optional: bool, hiding: Collection[str]) -> str:
    enum, *layers = _unwrap(of)
    stem = "_".join((snake_case(enum), *layers))
    label = f"{stem}_or_none" if optional else f"as_{stem}"
    while label in hiding:
        label += "_"
    return label
