"""What the value of an expression is, as far as a program's text tells.

A value that is, or that holds, an object of the SDK differs from boto3's; all other
values are the same in both.
"""

from typing import Literal, TypeAlias

from attrs import frozen

from ..plan import ir
from ..plan.owners import Key
from .services import Service


@frozen
class Undecided:
    """The value of a name that is not known yet."""


@frozen
class Unknown:
    """Any value."""


@frozen
class Plain:
    """A value without objects."""


@frozen
class Empty:
    """`None`, or an empty list, tuple or dict, which may get objects."""

    kind: Literal["None", "list", "dict"]


@frozen
class Client:
    """A client of boto3."""

    service: Service


@frozen
class Helper:
    """A paginator or a waiter of boto3."""

    kind: Literal["paginator", "waiter"]
    service: Service
    operation: ir.Operation


@frozen
class Object:
    """A structure or a response."""

    service: Service
    key: Key


@frozen
class Metadata:
    """The metadata of a response."""


@frozen
class UnionObject:
    """A variant of a union, or a stream of events."""

    service: Service
    shape: str


@frozen
class Body:
    """A body that is read in pieces."""


@frozen
class ListOf:
    """A list or another iterable of objects."""

    item: "Value"


@frozen
class MapOf:
    """A map to objects."""

    item: "Value"


@frozen
class TupleOf:
    """A tuple, some of whose parts are objects."""

    items: tuple["Value", ...]


Value: TypeAlias = (
    Undecided
    | Unknown
    | Plain
    | Empty
    | Client
    | Helper
    | Object
    | Metadata
    | UnionObject
    | Body
    | ListOf
    | MapOf
    | TupleOf
)

_OBJECTS = (Helper, Object, Metadata, UnionObject, Body)
UNDECIDED, UNKNOWN, PLAIN, METADATA = Undecided(), Unknown(), Plain(), Metadata()

METADATA_ATTRIBUTES = {
    "RequestId": "request_id",
    "HostId": "host_id",
    "HTTPStatusCode": "http_status_code",
    "HTTPHeaders": "http_headers",
    "RetryAttempts": "retry_attempts",
}


def value_of(service: Service, shape: str) -> Value:
    """The value of a member, given its shape."""
    match service.shape(shape):
        case ir.Structure():
            return Object(service, ("structure", shape))
        case ir.Union():
            return UnionObject(service, shape)
        case ir.List(item=item):
            return collection(ListOf, value_of(service, item))
        case ir.Map(value=item):
            return collection(MapOf, value_of(service, item))
        case ir.Scalar(streaming=True):
            return Body()
        case _:
            return PLAIN


def collection(kind: type[ListOf | MapOf], item: Value) -> Value:
    """A list of items, or a map to them."""
    if isinstance(item, Undecided):
        return item
    return kind(item) if has_objects(item) else PLAIN


def has_objects(value: Value) -> bool:
    """Whether a value is, or holds, something other than boto3's."""
    match value:
        case ListOf(item) | MapOf(item):
            return has_objects(item)
        case TupleOf(items):
            return any(map(has_objects, items))
        case _:
            return isinstance(value, _OBJECTS)


def element(value: Value) -> Value:
    """What a loop over a value yields."""
    match value:
        case Undecided():
            return value
        case ListOf(item):
            return item
        case MapOf():
            return PLAIN
        case _:
            return UNKNOWN


def part(value: Value, path: tuple[int, ...]) -> Value:
    """The part of a value that unpacking gives to a name."""
    for index in path:
        match value:
            case TupleOf(items) if index < len(items):
                value = items[index]
            case _:
                value = (
                    element(value) if isinstance(value, ListOf | Undecided) else UNKNOWN
                )
    return value


def join(one: Value, other: Value) -> Value:
    """What a value is that may be either of two."""
    match one, other:
        case (a, b) if a == b:
            return a
        case (Undecided() | Empty("None"), value) | (
            value,
            Undecided() | Empty("None"),
        ):
            return value
        case (Empty("list"), ListOf() as value) | (ListOf() as value, Empty("list")):
            return value
        case (Empty("dict"), MapOf() as value) | (MapOf() as value, Empty("dict")):
            return value
        case ListOf(a), ListOf(b):
            return ListOf(join(a, b))
        case MapOf(a), MapOf(b):
            return MapOf(join(a, b))
        case _:
            return UNKNOWN
