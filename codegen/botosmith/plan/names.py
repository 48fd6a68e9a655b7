"""What everything public of a service is called: one rule for all collisions.

Names are given in a fixed order: the client, what operations own, waiters, errors,
shapes, the aliases of enums, the variants of unions; within each, in the order of the
model. Whoever finds its name taken, or reserved for what generated modules import,
gets underscores after it until the name is free. Names are worked out on the whole
service, so that a subset calls everything the same.
"""

from collections.abc import Iterable, Mapping

from attrs import frozen

from ..errors import BotosmithError
from . import ir
from .naming import class_name, field_name, module_name, package_name, unique_names

# What generated modules use beside their own classes.
_RESERVED_CLASSES = frozenset(
    [
        "Any",
        "ClassVar",
        "Client",
        "EventStream",
        "False",
        "IO",
        "JSONValue",
        "Literal",
        "Mapping",
        "None",
        "OpenEnum",
        "Pages",
        "PaginationConfig",
        "Paginator",
        "Request",
        "Response",
        "ResponseMetadata",
        "Sequence",
        "ServiceError",
        "StreamingBody",
        "StreamingInput",
        "TYPE_CHECKING",
        "True",
        "TypeAlias",
        "UnknownVariant",
        "Variant",
        "Waiter",
        "WaiterConfig",
        "ERRORS",
    ]
)
# What class bodies use, which attributes of the same name would hide; and `self`, which
# has its place among the arguments of every method.
_RESERVED_FIELDS = frozenset(
    [
        "bool",
        "bytes",
        "datetime",
        "evolve",
        "field",
        "float",
        "int",
        "redacted",
        "self",
        "str",
        "wire",
    ]
)
_RESERVED_IN_RESPONSE = _RESERVED_FIELDS | {"response_metadata"}
# Attributes of every error, and what Python's own exceptions have.
_RESERVED_IN_ERROR = _RESERVED_FIELDS | {
    "add_note",
    "args",
    "code",
    "message",
    "operation_name",
    "request_id",
    "response",
    "response_metadata",
    "status_code",
    "with_traceback",
    "MSG_TEMPLATE",
}
# What the base of the clients has, and what the class bodies of clients use.
_RESERVED_METHODS = frozenset(
    [
        "bool",
        "boto",
        "bytes",
        "close",
        "create",
        "datetime",
        "decode",
        "deprecated",
        "float",
        "get_paginator",
        "get_waiter",
        "int",
        "object",
        "overload",
        "presign",
        "send",
        "str",
    ]
)


@frozen
class Renamed:
    """A name that had to give way."""

    kind: str
    model: str
    """What the model calls it; a member with its owner, `Owner.Member`."""
    wanted: str
    given: str


@frozen
class OperationNames:
    """The names an operation owns."""

    method: str
    module: str
    request: str
    response: str
    paginator: str


@frozen
class Names:
    """The Python names of one service. Members are named per owner: see `fields`."""

    package: str
    client: str
    operations: Mapping[str, OperationNames]
    waiters: Mapping[str, str]
    errors: Mapping[str, str]
    shapes: Mapping[str, str]
    """Classes of structures and enums, aliases of unions."""
    likes: Mapping[str, str]
    """For each enum, the alias of all that may be given for it."""
    variants: Mapping[tuple[str, str], str]
    """For each union and wire name of a member, the class."""
    modules: Mapping[str, str]
    """For each shape, the module it would have as a shared one."""
    renamed: tuple[Renamed, ...]


def name_service(service: ir.Service) -> Names:
    """Name everything public of a service.

    Raises:
        BotosmithError: botocore itself cannot tell two operations or waiters apart.
    """
    giver = _Giver()
    client = giver.name("client", service.client, f"{class_name(service.client)}Client")
    operations = _operations(service, giver)
    _refuse_same("waiters", {waiter.name: waiter.asked for waiter in service.waiters})
    waiters = {
        waiter.name: giver.name(
            "waiter", waiter.name, f"{class_name(waiter.name)}Waiter"
        )
        for waiter in service.waiters
    }
    errors = {
        name: giver.name("error", name, class_name(name)) for name in service.errors
    }
    classes = {
        name: shape
        for name, shape in service.shapes.items()
        if isinstance(shape, ir.Structure | ir.Union | ir.Enum)
    }
    shapes = {name: giver.name("shape", name, class_name(name)) for name in classes}
    likes = {
        name: giver.name("alias", name, f"{shapes[name].rstrip('_')}Like")
        for name, shape in classes.items()
        if isinstance(shape, ir.Enum)
    }
    variants = {
        (name, member.wire): giver.name(
            "variant",
            f"{name}.{member.wire}",
            f"{shapes[name].rstrip('_')}{class_name(member.wire)}",
        )
        for name, shape in classes.items()
        if isinstance(shape, ir.Union)
        for member in shape.members
    }
    return Names(
        package=package_name(service.name),
        client=client,
        operations=operations,
        waiters=waiters,
        errors=errors,
        shapes=shapes,
        likes=likes,
        variants=variants,
        modules=unique_names(classes, module_name),
        renamed=tuple(giver.renamed),
    )


def fields(members: Iterable[ir.Member], kind: str = "") -> Mapping[str, str]:
    """Name the members of one class: wire name to attribute.

    Args:
        members: All the members of the class.
        kind: "response" or "error" where the class has attributes of its own beside
            the modelled ones.
    """
    reserved = {
        "response": _RESERVED_IN_RESPONSE,
        "error": _RESERVED_IN_ERROR,
    }.get(kind, _RESERVED_FIELDS)
    return unique_names(
        (member.wire for member in members), lambda wire: field_name(wire, reserved)
    )


def _operations(service: ir.Service, giver: "_Giver") -> Mapping[str, OperationNames]:
    modules = unique_names(service.operations, module_name)
    # botocore's client would have one method, of whichever comes last.
    _refuse_same("operations", {o.name: o.method for o in service.operations.values()})
    methods = unique_names(
        service.operations,
        lambda name: field_name(service.operations[name].method, _RESERVED_METHODS),
    )
    named: dict[str, OperationNames] = {}
    for name, operation in service.operations.items():
        stem = class_name(name)
        method = methods[name]
        if method != operation.method:
            giver.renamed.append(Renamed("method", name, operation.method, method))
        named[name] = OperationNames(
            method=method,
            module=modules[name],
            request=giver.name("request", name, f"{stem}Request"),
            response=giver.name("response", name, f"{stem}Response"),
            paginator=giver.name("paginator", name, f"{stem}Paginator"),
        )
    return named


def _refuse_same(kind: str, names: Mapping[str, str]) -> None:
    first: dict[str, str] = {}
    for model, name in names.items():
        if name in first:
            raise BotosmithError(
                f"the {kind} {first[name]!r} and {model!r} are both {name!r} to "
                "botocore"
            )
        first[name] = model


class _Giver:
    """Gives each name once."""

    def __init__(self) -> None:
        self._taken = set(_RESERVED_CLASSES)
        self.renamed: list[Renamed] = []

    def name(self, kind: str, model: str, wanted: str) -> str:
        given = wanted
        while given in self._taken:
            given += "_"
        self._taken.add(given)
        if given != wanted:
            self.renamed.append(Renamed(kind, model, wanted, given))
        return given
