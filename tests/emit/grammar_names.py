"""The names that generated code may use: those of templates, and those of a service."""

from botosmith.plan.naming import enum_member_name
from botosmith.plan.service import ServicePlan

# Modules outside the SDK that generated code imports.
LIBRARIES = frozenset(
    [
        *("__future__", "attrs", "collections.abc", "datetime", "typing"),
        "typing_extensions",
    ]
)

# Functions that templates call.
FUNCTIONS = frozenset(
    [
        *("AsyncBatches", "BatchRule", "Batches"),
        *("as_enum", "define", "coroutines_of", "deprecated", "evolve", "field"),
        *(
            "frozen",
            "getattr",
            "lazy_package",
            "list_of",
            "map_of",
            "modelled",
            "or_none",
        ),
        "wire",
    ]
)
METHODS = frozenset(["items", "pages", "run", "send"])
PAGING = frozenset(
    [
        *("Limit", "ListResult", "MapResult", "NumberResult", "Rules", "StringResult"),
        *("Token", "last", "or_absent", "within"),
    ]
)

BATCHES = frozenset(
    [
        *("AsyncIterable", "BatchCalls", "Iterable", "_client", "again", "around"),
        *("batches", "beside", "code", "counted", "entries", "entry", "failed", "fifo"),
        *("done", "error", "fixed_bytes", "group", "inside", "is_numbered"),
        *("keep_order", "max_bytes", "max_entries", "max_entry_bytes", "rule"),
        *("sending", "succeeded"),
    ]
)

# Names that templates print, beside the names from the model.
VOCABULARY = FUNCTIONS.union(
    METHODS,
    PAGING,
    BATCHES,
    [
        *(
            "__code__",
            "__dir__",
            "__failures__",
            "__getattr__",
            "__name__",
            "__operation__",
        ),
        *("__paginators__", "__response__", "__service__", "__waiters__", "__waiter__"),
        *("_AsyncPaginators", "_AsyncWaiters", "_Paginators", "_Waiters", "Any"),
        *("AsyncClient", "AsyncEventStream", "AsyncPages", "AsyncStreamingBody"),
        *("BlobLike", "ClassVar", "Client", "Coroutine", "ERRORS", "EventStream"),
        *("Generic", "IO", "JSONValue", "Literal", "Mapping", "OpenEnum", "Pages"),
        *("PaginationConfig", "Paginator", "PartialResponse", "Request", "Response"),
        "ResponseMetadata",
        *("Sequence", "Structure", "ServiceError", "StreamingBody", "StreamingInput"),
        *(
            "ABSENT",
            "TYPE_CHECKING",
            "TypeAlias",
            "TypeVar",
            "UnknownVariant",
            "Variant",
        ),
        *("Waiter", "WaiterConfig", "__init__", "alias", "annotations", "as_blob"),
        *("blob_or_none", "blobs", "bool"),
        *("bytes", "datetime", "default", "eq", "float", "get", "get_paginator"),
        *("get_waiter", "client", "init", "int", "it", "item", "key", "kw_only"),
        *("limit", "more_results", "name", "order", "other_results", "overload"),
        *("override", "page", "paginate", "pagination_config", "paging", "paginators"),
        *("prefetch", "property", "put", "partly_redacted", "redacted", "repr"),
        *("request", "rest", "result", "rules", "self", "slots", "str", "tokens"),
        *("tuple", "type", "value", "wait", "waiter_config", "waiters", "converter"),
        *("metadata", "object", "message", "operation_name", "response"),
        *("response_metadata", "resume"),
    ],
)


def names_of(plan: ServicePlan) -> frozenset[str]:
    """All identifiers that a service's plan gives to its parts."""
    names = plan.names
    found = {names.package, f"_{names.package}", names.client, names.async_client}
    found |= {*names.waiters.values()}
    for mapping in (names.errors, names.shapes, names.likes, names.modules):
        found |= {*mapping.values()}
    found |= {*names.variants.values(), *(w.boto_name for w in plan.service.waiters)}
    for operation in names.operations.values():
        found |= {operation.method, operation.module, operation.request}
        found |= {operation.response, operation.paginator}
    for fields in names.fields.values():
        found |= {*fields.values()}
    for enum in plan.classes.enums.values():
        # Two that collide are told apart by a number.
        found |= {enum_member_name(value) for value in enum.members}
    found |= {names.batches, names.async_batches} - {""}
    # The rules of batches.
    found |= {
        f"_{names.operations[one.name].method.upper()}"
        for one in plan.service.operations.values()
        if one.batch
    }
    # The type parameters of classes.
    found |= {f"_{cls}_co" for cls in names.waiters.values()}
    for operation in names.operations.values():
        found |= {f"_{operation.response}_co", f"_{operation.paginator}_co"}
    return frozenset(found)
