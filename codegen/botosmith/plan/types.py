"""The Python types of a service's shapes.

A type is a tree, which annotations print, paginators follow and the diff compares.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir
from .names import Names
from .owners import Role

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
    "text or blob": "str | bytes",
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
    """The class of a shape, or the alias of a union."""

    kind: Literal[
        "structure",
        "enum",
        "union",
        "event stream",
        "async event stream",
        "text or structure",
    ]
    shape: str
    """The name of the shape in the model."""
    name: str
    """The name in Python; for an enum that is accepted, the name of its alias."""

    def __str__(self) -> str:
        form = {
            "event stream": "EventStream[{}]",
            "async event stream": "AsyncEventStream[{}]",
            "text or structure": "str | {}",
        }
        return form.get(self.kind, "{}").format(self.name)

    @property
    def is_event_stream(self) -> bool:
        """Whether it is a stream of events that are received."""
        return self.kind in ("event stream", "async event stream")


@frozen
class ListType:
    """A list; the items of a sparse one may be `None`."""

    item: "PyType"
    sparse: bool

    def __str__(self) -> str:
        return f"Sequence[{self.item}{' | None' if self.sparse else ''}]"


@frozen
class MapType:
    """A map; the values of a sparse one may be `None`."""

    key: "PyType"
    value: "PyType"
    sparse: bool

    def __str__(self) -> str:
        return f"Mapping[{self.key}, {self.value}{' | None' if self.sparse else ''}]"


PyType: TypeAlias = ScalarType | ClassType | ListType | MapType

TEXT = ScalarType("str")
DOCUMENT = ScalarType("JSONValue")
# The types of blobs that are the payload of a request and of a response.
STREAM_SENT = ScalarType("StreamingInput")
STREAM_RECEIVED = ScalarType("StreamingBody")
# The types of blobs for which constructors accept text too, and what these accept. No
# model of AWS has blobs in maps or in lists of lists.
_BYTES, _BYTES_OR_TEXT = ScalarType("bytes"), ScalarType("BlobLike")
BLOBS: Mapping[PyType, PyType] = {
    _BYTES: _BYTES_OR_TEXT,
    ListType(_BYTES, sparse=False): ListType(_BYTES_OR_TEXT, sparse=False),
}


@frozen
class Types:
    """The types of a service's shapes."""

    shapes: Mapping[str, ir.Shape]
    names: Names

    def of_field(self, role: Role, shape: str) -> tuple[PyType, PyType]:
        """The type of an attribute of a class, and what its constructor accepts."""
        target = self.shapes[shape]
        if isinstance(target, ir.Scalar) and target.streaming:
            stream = STREAM_RECEIVED if role == "response" else STREAM_SENT
            return stream, stream
        of_attribute = self.of(shape)
        if role == "error":  # Programs receive errors; they do not construct them.
            return of_attribute, of_attribute
        return of_attribute, BLOBS.get(of_attribute) or self.of(shape, accepted=True)

    def of(self, shape: str, *, accepted: bool = False) -> PyType:
        """The type of a shape's values.

        Args:
            shape: The name of the shape in the model.
            accepted: Whether to return the type that an argument accepts, where plain
                text passes for an enum, instead of the type that an attribute has.
        """
        match self.shapes[shape]:
            case ir.Scalar(kind=kind):
                return ScalarType(SCALARS[kind])
            case ir.Enum():
                name = self.names.likes[shape] if accepted else self.names.shapes[shape]
                return ClassType("enum", shape, name)
            case ir.Union(is_event_stream=True):
                return ClassType("event stream", shape, self.names.shapes[shape])
            case ir.Union():
                return ClassType("union", shape, self.names.shapes[shape])
            case ir.Structure():
                return ClassType("structure", shape, self.names.shapes[shape])
            case ir.TextOr(structure=name):
                return ClassType("text or structure", name, self.names.shapes[name])
            case ir.List(item=item, sparse=sparse):
                return ListType(self.of(item, accepted=accepted), sparse)
            case ir.Map(key=key, value=value, sparse=sparse):
                # Annotations add that text passes for the keys.
                is_enum = isinstance(self.shapes[key], ir.Enum)
                key_type = self.of(key) if is_enum else TEXT
                return MapType(key_type, self.of(value, accepted=accepted), sparse)
