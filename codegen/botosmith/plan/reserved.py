"""Names that generated code uses itself, which nothing of a model may take."""

# What generated modules use beside their own classes.
CLASSES = frozenset(
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
FIELDS = frozenset(
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
RESPONSE_FIELDS = FIELDS | {"response_metadata"}
# Attributes of every error, and what Python's own exceptions have.
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
# What the base of the clients has, and what the class bodies of clients use.
METHODS = frozenset(
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
        "misfits",
        "object",
        "overload",
        "presign",
        "send",
        "str",
    ]
)
