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
class Empty:
    """`None`, or an empty list, tuple or dict, which may get objects."""

    kind: Literal["None", "list", "tuple", "dict"]


@frozen
class Plain:
    """A value without objects."""

    kind: Literal["", "time", "enum", "body", "list", "map"] = ""


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
class Pages:
    """What `paginate` returns."""

    item: "Object"


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
    """A variant of a union, or an event."""

    service: Service
    shape: str


@frozen
class ListOf:
    """A list of objects."""

    item: "Value"


@frozen
class MapOf:
    """A map to objects."""

    item: "Value"


@frozen
class IterableOf:
    """Objects that a loop can read: a generator, or the items of a dict."""

    item: "Value"


@frozen
class TupleOf:
    """A tuple, some of whose parts are objects."""

    items: tuple["Value", ...]


Value: TypeAlias = (
    Undecided
    | Unknown
    | Empty
    | Plain
    | Client
    | Helper
    | Pages
    | Object
    | Metadata
    | UnionObject
    | ListOf
    | MapOf
    | IterableOf
    | TupleOf
)

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
            inner = value_of(service, item)
            return ListOf(inner) if has_objects(inner) else Plain("list")
        case ir.Map(value=item):
            inner = value_of(service, item)
            return MapOf(inner) if has_objects(inner) else Plain("map")
        case ir.Enum():
            return Plain("enum")
        case ir.Scalar(kind="timestamp"):
            return Plain("time")
        case ir.Scalar(streaming=True):
            return Plain("body")
        case _:
            return PLAIN


def has_objects(value: Value) -> bool:
    """Whether a value is, or holds, something other than boto3's."""
    match value:
        case Undecided() | Unknown() | Empty() | Plain() | Client():
            return False
        case ListOf(item) | MapOf(item) | IterableOf(item):
            return has_objects(item)
        case TupleOf(items):
            return any(map(has_objects, items))
        case _:
            return True


def element(value: Value) -> Value:
    """What a loop over a value yields."""
    match value:
        case Undecided():
            return UNDECIDED
        case ListOf(item) | IterableOf(item) | Pages(item):
            return item
        case MapOf():
            return PLAIN
        case _:
            return UNKNOWN


def part(value: Value, path: tuple[int, ...]) -> Value:
    """The part of a value that unpacking gives to a name."""
    for index in path:
        match value:
            case Undecided():
                return value
            case TupleOf(items) if index < len(items):
                value = items[index]
            case ListOf(item):
                value = item
            case _:
                return UNKNOWN
    return value


def join(one: Value, other: Value) -> Value:
    """What a value is that may be either of two."""
    if one == other or isinstance(other, Undecided):
        return one
    match one, other:
        case Undecided(), _:
            return other
        case (Empty("None"), value) | (value, Empty("None")):
            return value
        case (Empty("list"), ListOf() as value) | (ListOf() as value, Empty("list")):
            return value
        case (Empty("dict"), MapOf() as value) | (MapOf() as value, Empty("dict")):
            return value
        case (Empty(), (ListOf() | IterableOf()) as value) | (
            (ListOf() | IterableOf()) as value,
            Empty(),
        ):
            return IterableOf(value.item)
        case ListOf(a) | IterableOf(a), ListOf(b) | IterableOf(b):
            inner = join(a, b)
            both = isinstance(one, ListOf) and isinstance(other, ListOf)
            return ListOf(inner) if both else IterableOf(inner)
        case MapOf(a), MapOf(b):
            return MapOf(join(a, b))
        case Plain(), Plain():
            return PLAIN
        case _:
            return UNKNOWN
