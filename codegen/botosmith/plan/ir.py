"""The intermediate representation of one service: all that the generator knows.

Frozen values without behaviour of their own that import nothing of ours. Shapes refer
to each other by name, so that recursion needs no care.
"""

from collections.abc import Mapping
from typing import TypeAlias

from attrs import frozen


@frozen
class Member:
    """A member of a structure, with what its target shape adds to it."""

    wire: str
    """The name boto uses for it in dicts."""
    serialized: str
    """The name it has in a message body, which may be another one."""
    shape: str
    """The name of the target shape."""
    docs: str
    required: bool
    """Whether the model requires it and the caller must give it: idempotency tokens,
    which botocore fills in, are not required."""
    sensitive: bool
    """Whether its value must not be shown: it, or what its list or map holds."""
    deprecated: str | None
    """Why not to use it any more; empty where the model does not say why."""


@frozen
class Structure:
    """A structure that is neither a union nor an error's payload."""

    name: str
    docs: str
    members: tuple[Member, ...]
    deprecated: str | None


@frozen
class Union:
    """A structure with exactly one member set: a tagged union or event stream."""

    name: str
    docs: str
    members: tuple[Member, ...]
    deprecated: str | None
    is_event_stream: bool


@frozen
class Enum:
    """A string with known values."""

    name: str
    docs: str
    values: tuple[str, ...]


@frozen
class List:
    """A list of one shape."""

    name: str
    item: str
    sparse: bool


@frozen
class Map:
    """A map from strings, or from the values of an enum, to one shape."""

    name: str
    key: str
    value: str
    sparse: bool


@frozen
class Scalar:
    """A shape without parts."""

    name: str
    kind: str
    """botocore's name of its type, "string" or "long"; "document" for open content."""
    streaming: bool = False
    """Whether it is a body that is read or written piece by piece."""


Shape: TypeAlias = Structure | Union | Enum | List | Map | Scalar


@frozen
class Error:
    """An error in the model, identified by its code."""

    name: str
    code: str
    docs: str
    members: tuple[Member, ...]
    """What it carries beside its message."""


@frozen
class Operation:
    """One operation. Its input and output stand here, not among the shapes: each
    operation owns its request and its response, whatever the model calls them."""

    name: str
    method: str
    """The name of boto's client method."""
    docs: str
    input: tuple[Member, ...]
    output: tuple[Member, ...]
    output_docs: str
    errors: tuple[str, ...]
    deprecated: str | None


@frozen
class Paginator:
    """How to page through an operation; the names and expressions are the model's."""

    operation: str
    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    non_aggregate_keys: tuple[str, ...]
    more_results: str | None
    limit_key: str | None


@frozen
class Waiter:
    """A state to wait for by repeating an operation."""

    name: str
    asked: str
    """The name that boto's `get_waiter` takes."""
    operation: str
    docs: str
    ends_on_error: bool
    """Whether an error may be the success it waits for, so that no response is left."""


@frozen
class Service:
    """A whole service."""

    name: str
    """botocore's name of it."""
    title: str
    docs: str
    client: str
    """The stem of the client class's name, "SageMaker"."""
    protocol: str
    operations: Mapping[str, Operation]
    shapes: Mapping[str, Shape]
    errors: Mapping[str, Error]
    paginators: tuple[Paginator, ...]
    waiters: tuple[Waiter, ...]
