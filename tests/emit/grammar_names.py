"""The names that generated code may use: those of templates, and those of a service."""

from botosmith.plan import ir
from botosmith.plan.names import fields
from botosmith.plan.naming import enum_member_name
from botosmith.plan.service import Whole

# Modules outside the SDK that generated code imports.
LIBRARIES = frozenset(["__future__", "attrs", "collections.abc", "datetime", "typing"])

# Functions that templates call.
FUNCTIONS = frozenset(
    [
        "define",
        "deprecated",
        "each",
        "each_key",
        "each_value",
        "evolve",
        "field",
        "frozen",
        "lazy_package",
        "wire",
    ]
)
METHODS = frozenset(["items", "pages", "run", "send"])
PAGING = frozenset(
    [
        "Limit",
        "ListResult",
        "MapResult",
        "NumberResult",
        "Rules",
        "StringResult",
        "Token",
        "last",
        "within",
    ]
)

# Names that templates print, beside the names from the model.
VOCABULARY = (
    FUNCTIONS
    | METHODS
    | PAGING
    | frozenset(
        [
            "__all__",
            "__code__",
            "__dir__",
            "__getattr__",
            "__name__",
            "__operation__",
            "__paginators__",
            "__response__",
            "__service__",
            "__waiters__",
            "__waiter__",
            "Any",
            "ClassVar",
            "Client",
            "ERRORS",
            "EventStream",
            "IO",
            "JSONValue",
            "Literal",
            "Mapping",
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
            "TypeAlias",
            "UnknownVariant",
            "Variant",
            "Waiter",
            "WaiterConfig",
            "__init__",
            "annotations",
            "bool",
            "bytes",
            "datetime",
            "default",
            "eq",
            "float",
            "get",
            "get_paginator",
            "get_waiter",
            "init",
            "int",
            "it",
            "item",
            "key",
            "kw_only",
            "limit",
            "more_results",
            "name",
            "other_results",
            "overload",
            "page",
            "paginate",
            "pagination_config",
            "paging",
            "prefetch",
            "put",
            "redacted",
            "repr",
            "rest",
            "result",
            "rules",
            "self",
            "slots",
            "str",
            "tokens",
            "tuple",
            "type",
            "value",
            "wait",
            "waiter_config",
            "converter",
            "metadata",
            "object",
            "response_metadata",
            "resume",
        ]
    )
)


def names_of(whole: Whole) -> frozenset[str]:
    """All identifiers that the generator gives in a service."""
    names = whole.names
    service = whole.service
    found = {names.package, f"_{names.package}", names.client, *names.waiters.values()}
    for mapping in (names.errors, names.shapes, names.likes, names.modules):
        found |= {*mapping.values()}
    found |= {*names.variants.values()}
    for operation in names.operations.values():
        found |= {operation.method, operation.module, operation.request}
        found |= {operation.response, operation.paginator}
    for op in service.operations.values():
        found |= {*fields(op.input).values(), *fields(op.output, "response").values()}
    for error in service.errors.values():
        own = [m for m in error.members if m.wire.lower() != "message"]
        found |= {*fields(own, "error").values()}
    for shape in service.shapes.values():
        match shape:
            case ir.Structure(members=members) | ir.Union(members=members):
                found |= {*fields(members).values()}
            case ir.Enum(values=values):
                # Numbers tell apart those that collide.
                found |= {enum_member_name(value) for value in values}
                for converter in whole.converters.beside(shape.name):
                    found.add(converter.name)
            case _:
                pass
    return frozenset(found)
