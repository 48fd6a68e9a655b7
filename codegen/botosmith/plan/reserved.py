"""Names that generated code uses itself, so that no name from a model may be one."""

# Names in generated modules, other than those of their own classes.
CLASSES = frozenset(
    [
        "Any",
        "AsyncClient",
        "AsyncEventStream",
        "AsyncPageIterator",
        "AsyncPages",
        "AsyncPaginator",
        "AsyncStreamingBody",
        "BasePaginator",
        "BlobLike",
        "ClassVar",
        "Client",
        "Coroutine",
        "EventStream",
        "False",
        "Generic",
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
        "Structure",
        "TYPE_CHECKING",
        "True",
        "TypeAlias",
        "TypeVar",
        "UnknownVariant",
        "Variant",
        "Waiter",
        "WaiterConfig",
        "ERRORS",
    ]
)
# Modules and packages in the package of a service.
MODULES = frozenset(
    [
        "async_client",
        "client",
        "enums",
        "errors",
        "operations",
        "paginators",
        "requests",
        "responses",
        "shapes",
        "structures",
        "waiters",
    ]
)
# Names in class bodies, which an attribute of the same name would hide; and `self`,
# which is an argument of every method.
FIELDS = frozenset(
    [
        "as_blob",
        "as_blob_list",
        "blob_list_or_none",
        "blob_or_none",
        "bool",
        "bytes",
        "datetime",
        "evolve",
        "field",
        "float",
        "int",
        "partly_redacted",
        "redacted",
        "self",
        "str",
        "wire",
    ]
)
RESPONSE_FIELDS = FIELDS | {"response_metadata"}
# Attributes of every error and of Python's exceptions.
ERROR_FIELDS = FIELDS | {
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
# Attributes of the base class of clients, and names in the class bodies of clients.
METHODS = frozenset(
    [
        "bool",
        "boto",
        "bytes",
        "can_paginate",
        "close",
        "create",
        "datetime",
        "deprecated",
        "exceptions",
        "float",
        "get_paginator",
        "get_waiter",
        "int",
        "load",
        "meta",
        "misfits",
        "overload",
        "override",
        "paginators",
        "presign",
        "property",
        "send",
        "str",
        "wait_until",
        "waiters",
        "with_options",
    ]
)
