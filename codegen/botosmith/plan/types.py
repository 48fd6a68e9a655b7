"""The Python types of a service's shapes.

One tree, which annotations print, paginators follow and the diff compares.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir
from .names import Names

# Python's type for each of botocore's types that has no parts.
SCALARS: Mapping[str, str] = {
    "string": "str",
    "character": "str",
    "integer": "int",
    "long": "int",
    "bigInteger": "int",
    "float": "float",
    "double": "float",
    "bigDecimal": "float",
    "boolean": "bool",
    "blob": "bytes",
    "timestamp": "datetime",
    "document": "JSONValue",
}


@frozen
class ScalarType:
    """A type of Python or of the runtime."""

    name: str

    def __str__(self) -> str:
        return self.name


@frozen
class ClassType:
    """A class, or the alias of a union, that is made of a shape."""

    kind: Literal["structure", "enum", "union", "event stream"]
    shape: str
    """The model's name of the shape."""
    name: str
    """The name in Python; for an enum that is accepted, the name of its alias."""

    def __str__(self) -> str:
        return f"EventStream[{self.name}]" if self.kind == "event stream" else self.name


@frozen
class ListType:
    """A list; a sparse one holds `None` too."""

    item: "PyType"
    sparse: bool

    def __str__(self) -> str:
        return f"Sequence[{self.item}{' | None' if self.sparse else ''}]"


@frozen
class MapType:
    """A map; a sparse one holds `None` too."""

    key: "PyType"
    value: "PyType"
    sparse: bool

    def __str__(self) -> str:
        return f"Mapping[{self.key}, {self.value}{' | None' if self.sparse else ''}]"


PyType: TypeAlias = ScalarType | ClassType | ListType | MapType

TEXT = ScalarType("str")
# Those of blobs that are the payload: of a request, and of a response.
STREAM_SENT = ScalarType("StreamingInput")
STREAM_RECEIVED = ScalarType("StreamingBody")


def class_types(of: PyType) -> Iterator[ClassType]:
    """The classes in a type."""
    match of:
        case ClassType():
            yield of
        case ListType(item=item):
            yield from class_types(item)
        case MapType(key=key, value=value):
            yield from class_types(key)
            yield from class_types(value)
        case ScalarType():
            pass


class Types:
    """The types of a service's shapes."""

    def __init__(self, service: ir.Service, names: Names) -> None:
        self._shapes = service.shapes
        self._names = names
        self._known: dict[tuple[str, bool], PyType] = {}

    def of(self, shape: str, *, accepted: bool = False) -> PyType:
        """The type of what has a shape.

        Args:
            shape: The model's name of the shape.
            accepted: Whether it is the type that an argument accepts, where plain text
                passes for an enum, rather than the type that an attribute has.
        """
        known = self._known.get((shape, accepted))
        if known is None:
            known = self._known[shape, accepted] = self._make(shape, accepted)
        return known

    def _make(self, name: str, accepted: bool) -> PyType:
        names = self._names
        match self._shapes[name]:
            case ir.Scalar(kind=kind):
                return ScalarType(SCALARS[kind])
            case ir.Enum():
                printed = names.likes[name] if accepted else names.shapes[name]
                return ClassType("enum", name, printed)
            case ir.Union(is_event_stream=True):
                return ClassType("event stream", name, names.shapes[name])
            case ir.Union():
                return ClassType("union", name, names.shapes[name])
            case ir.Structure():
                return ClassType("structure", name, names.shapes[name])
            case ir.List(item=item, sparse=sparse):
                return ListType(self.of(item, accepted=accepted), sparse)
            case ir.Map(key=key, value=value, sparse=sparse):
                # Whatever is accepted as a key, what is made of it is an enum's value.
                is_enum = isinstance(self._shapes[key], ir.Enum)
                return MapType(
                    self.of(key) if is_enum else TEXT,
                    self.of(value, accepted=accepted),
                    sparse,
                )
