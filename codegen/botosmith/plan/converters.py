"""Which converters the enums of a service need.

A field whose value is an enum, or a list or map of one, takes plain strings; the
converter that makes enums of them is a plain named function beside the enum.
"""

from collections.abc import Collection, Iterable
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir
from .names import fields
from .naming import snake_case, unique_names

Layer: TypeAlias = Literal["list", "map"]


@frozen
class Use:
    """An enum within the lists and maps of a member, the outermost first."""

    enum: str
    layers: tuple[Layer, ...]
    shape: str
    """The member's target shape, which tells the types."""
    optional: bool


@frozen
class Converter:
    """A converter and the function that makes it."""

    use: Use
    name: str
    inner: str | None
    """The converter for one item, where items are lists or maps themselves."""


def use_of(service: ir.Service, shape: str, *, optional: bool) -> Use | None:
    """How a member with this target uses an enum, if it does."""
    layers: list[Layer] = []
    target = service.shapes[shape]
    while not isinstance(target, ir.Enum):
        match target:
            case ir.List(item=item):
                layers.append("list")
                target = service.shapes[item]
            case ir.Map(value=value):
                layers.append("map")
                target = service.shapes[value]
            case _:
                return None
    return Use(target.name, tuple(layers), shape, optional)


class Converters:
    """All converters of a service."""

    def __init__(self, service: ir.Service, sent: Collection[str]) -> None:
        self._service = service
        needed: dict[tuple[object, ...], Use] = {}
        for shape, optional in _members(service, sent):
            use = use_of(service, shape, optional=optional)
            while use is not None:
                needed.setdefault(self._key(use), use)
                use = self._inner(use)
        # A member of the same name would hide it from the members that follow.
        hiding = {name for part in _owned(service) for name in fields(part).values()}
        labels = {
            repr(key): _label(service, use, hiding) for key, use in needed.items()
        }
        names = unique_names(labels, lambda key: labels[key])
        self._converters = {
            key: Converter(use, names[repr(key)], None) for key, use in needed.items()
        }
        self._by_enum: dict[str, list[Use]] = {}
        for use in needed.values():
            self._by_enum.setdefault(use.enum, []).append(use)

    def of(self, use: Use) -> Converter:
        """The converter for a use."""
        found = self._converters[self._key(use)]
        inner = self._inner(use)
        return Converter(
            found.use,
            found.name,
            None if inner is None else self._converters[self._key(inner)].name,
        )

    def beside(self, enum: str) -> list[Converter]:
        """The converters that stand beside an enum, those without layers first."""
        own = sorted(
            self._by_enum.get(enum, ()),
            key=lambda use: (len(use.layers), use.layers, use.optional),
        )
        return [self.of(use) for use in own]

    def _inner(self, use: Use) -> Use | None:
        """The use of an item, where one converter needs another: below two layers."""
        if len(use.layers) < 2:
            return None
        match self._service.shapes[use.shape]:
            case ir.List(item=part, sparse=sparse) | ir.Map(value=part, sparse=sparse):
                return use_of(self._service, part, optional=sparse)
            case _:
                raise AssertionError(use)

    def _key(self, use: Use) -> tuple[object, ...]:
        return (use.enum, *_types(self._service, use.shape), use.optional)


def _types(service: ir.Service, shape: str) -> list[object]:
    """What distinguishes the Python types of two shapes with the same enum."""
    match service.shapes[shape]:
        case ir.List(item=item, sparse=sparse):
            return ["list", sparse, *_types(service, item)]
        case ir.Map(key=key, value=value, sparse=sparse):
            is_enum = isinstance(service.shapes[key], ir.Enum)
            return ["map", sparse, key if is_enum else "", *_types(service, value)]
        case _:
            return []


def _label(service: ir.Service, use: Use, hiding: Collection[str]) -> str:
    stem = "_".join((snake_case(use.enum), *use.layers))
    label = f"{stem}_or_none" if use.optional else f"as_{stem}"
    while label in hiding:
        label += "_"
    return label


def _owned(service: ir.Service) -> Iterable[Iterable[ir.Member]]:
    """The members of all classes that are made by constructors."""
    for operation in service.operations.values():
        yield operation.input
        yield operation.output
    for shape in service.shapes.values():
        if isinstance(shape, ir.Structure):
            yield shape.members


def _members(service: ir.Service, sent: Collection[str]) -> Iterable[tuple[str, bool]]:
    """The target of each member of a constructor, and whether it is optional."""
    for operation in service.operations.values():
        for member in operation.output:
            yield member.shape, True
        for member in operation.input:
            yield member.shape, not member.required
    for name, shape in service.shapes.items():
        match shape:
            case ir.Structure(members=members):
                for member in members:
                    yield member.shape, name not in sent or not member.required
            case ir.Union(members=members):
                for member in members:
                    yield member.shape, False
            case _:
                pass
