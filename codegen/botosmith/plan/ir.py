"""The intermediate representation of a service.

These are frozen values without behaviour, which depend on no other part of the
generator. Shapes refer to each other by name, so recursive shapes need no special
treatment.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, get_args

from attrs import Factory, frozen

from ..runtime.state_words import StateKind


@frozen
class Limits:
    """The limits of a value, both of which it may have."""

    unit: Literal["character", "byte", "item", "entry", ""]
    """What is counted; empty for a number itself."""
    least: float | None
    most: float | None


@frozen
class Member:
    """A member of a structure or union, including the traits of its target shape."""

    wire: str
    """The name in the model and in boto3's dicts."""
    serialized: str
    """The name in the body of a message."""
    alias: str | None
    """Another name that botocore accepts in dicts."""
    shape: str
    """The name of the target shape."""
    docs: str
    required: bool
    """Whether the model requires it. Idempotency tokens, which botocore fills in, are
    not required."""
    promised: bool
    """Whether AWS always sends it where it answers, as the model or the list of present
    members says."""
    idempotency_token: bool
    """Whether it makes repeated calls safe, and botocore fills it in."""
    sensitive: bool
    """Whether its value, or a part of its list or map, must not be shown."""
    deprecated: str | None
    """The reason for its deprecation, which may be empty; `None` if not deprecated."""
    limits: Limits | None
    """How long or how large its value may be, if the model says so."""
    unused: bool
    """Whether AWS says not to use it, although its name is that of a token or of the
    size of pages."""


@frozen
class Structure:
    """A structure that is neither a union nor an error."""

    name: str
    docs: str
    members: tuple[Member, ...]
    deprecated: str | None


@frozen
class Union:
    """A structure with exactly one member set: a tagged union or an event stream."""

    name: str
    docs: str
    members: tuple[Member, ...]
    deprecated: str | None
    is_event_stream: bool
    is_sent: bool = False
    """Whether it is an event stream that is sent, and so is never received."""


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
    """botocore's name of its type, such as "string"; "document" for any JSON, and
    "text or blob"."""
    streaming: bool = False
    """Whether it is a payload that is read or written in pieces."""
    timestamp_format: str | None = None
    """How AWS writes it, if it is a timestamp: "iso8601", "rfc822", or "unixTimestamp",
    which boto3 returns in the local time zone."""


@frozen
class TextOr:
    """Text, or a structure that botocore converts to text."""

    name: str
    structure: str
    """The name of the structure's shape."""


Shape: TypeAlias = Structure | Union | Enum | List | Map | Scalar | TextOr


@frozen
class Error:
    """An error in the model, identified by its code."""

    name: str
    code: str
    docs: str
    members: tuple[Member, ...]
    """Its members other than the message."""
    traits: Mapping[str, bool | str] = Factory(dict[str, bool | str])
    """The properties of the error that neither its code nor its status tells."""


@frozen
class ResultHandler:
    """A handler of botocore's own that changes text in an operation's results."""

    name: str
    """The full name of the function."""
    members: Mapping[str, tuple[str, ...]]
    """The members that it uses: those with text, and lists of structures, with the
    members of these."""


@frozen
class Status:
    """Where an operation says the state of what it reads, and what its states are."""

    members: tuple[str, ...]
    """The member of the response with the state: the names on the way to it."""
    reason: tuple[str, ...]
    """The member with the reason of the state; empty if there is none."""
    states: Mapping[str, StateKind]
    """What each state of the enum is."""
    not_found: tuple[str, ...]
    """The codes of the operation's errors that say that the thing does not exist."""

    @property
    def by_kind(self) -> Mapping[str, Sequence[str]]:
        """The states of each kind of which there are some."""
        kinds: tuple[StateKind, ...] = get_args(StateKind)
        states = {
            kind: [one for one, of in self.states.items() if of == kind]
            for kind in kinds
        }
        return {kind: some for kind, some in states.items() if some}

    @property
    def ends(self) -> bool:
        """Whether the thing can be seen to be gone."""
        return bool(self.not_found) or "deleted" in self.states.values()


@frozen
class Batch:
    """How an operation takes a batch, in names of the model.

    Each name is of a member, and several are the names on the way to one.
    """

    entries: tuple[str, ...]
    """The list of the entries; the first name is of the request."""
    beside: Mapping[str, str | int | bool]
    """The values of what else the structure around the list has, if there is one."""
    max_entries: int
    """How many entries a call has at most."""
    max_bytes: int | None
    """How many bytes a call has at most, by default."""
    max_entry_bytes: int | None
    """How many bytes an entry has at most."""
    size: tuple[str, ...]
    """The members of an entry whose bytes count."""
    fixed_bytes: Mapping[str, int]
    """How many bytes other members count, where they are given."""
    failed: str
    """The list in the response with the failures; without `key`, with what has become
    of each entry."""
    succeeded: str | None
    """The list in the response with the results."""
    key: tuple[str, ...]
    """The members that say which entry a failure or a result is about."""
    is_numbered: bool
    """Whether the key only has to be unique in a call."""
    error: str | None
    """Without `key`: what only failures have."""
    done: str | None
    """Without `key`: what only results have."""
    code: str
    """The code of a failure."""
    again: Mapping[str, tuple[str | int | bool, ...]]
    """The values of members of failures that are worth sending again."""
    order: tuple[str, ...]
    """What entries have in common whose order can be kept; empty if it cannot."""
    fifo: str | None
    """The member of the request that ends with `.fifo` if the order is kept."""


@frozen
class Operation:
    """An operation. Its input and output are here instead of among the shapes, because
    each operation has its own request and response, even if the model shares them."""

    name: str
    method: str
    """The name of the method of boto3's client."""
    docs: str
    input: tuple[Member, ...]
    output: tuple[Member, ...]
    output_docs: str
    errors: tuple[str, ...]
    deprecated: str | None
    only_reads: bool
    """Whether the model says that it changes nothing."""
    failures: tuple[str, ...] = ()
    """The members of its response that say that a part of the call has failed: lists,
    maps, and values that say it themselves. The name of a list that has what has
    succeeded, too, is followed by a dot and the member of an entry that only those have
    that failed."""
    status: Status | None = None
    """The state of what it reads, if it reads one thing and says that."""
    batch: Batch | None = None
    """How it takes a batch, if a rule says that."""
    handler: ResultHandler | None = None
    adds_none: tuple[str, ...] = ()
    """The members that a handler of botocore's sets to `None` in boto3's result if AWS
    leaves them out."""
    sends: Member | None = None
    """The member of the input with the events that are sent, if the operation has
    events in both directions. It is not part of `input`."""


@frozen
class Paginator:
    """How to page through an operation, in names and expressions of the model."""

    operation: str
    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    non_aggregate_keys: tuple[str, ...]
    more_results: str | None
    limit_key: str | None
    inferred: bool = False
    """Whether the model does not have it, and it is inferred from the operation. Its
    result keys are empty if the items are unknown."""
    why_no_items: str | None = None
    """The reason if the items are unknown."""


@frozen
class Waiter:
    """A state to wait for by repeating an operation."""

    name: str
    boto_name: str
    """The name that boto3's `get_waiter` accepts."""
    operation: str
    docs: str
    ends_on_error: bool
    """Whether it can succeed with an error, and so without a response."""


@frozen
class Extension:
    """A class that a client extends, instead of the base of all clients."""

    module: str
    """Its module; with a dot at the start, a module of the SDK."""
    name: str


@frozen
class PackageExtension:
    """A module of the SDK whose names the service's package exports."""

    module: str
    """The module, relative to the SDK's package, with a dot at the start."""
    names: tuple[str, ...]
    needs: tuple[str, ...]
    """The operations and shapes without which the package does not export them."""


@frozen
class Service:
    """A whole service."""

    name: str
    """botocore's name."""
    title: str
    uid: str
    """Its name on AWS's pages, such as "s3-2006-03-01"; empty if the model has none."""
    docs: str
    client: str
    """The name of the client class without "Client", such as "SageMaker"."""
    protocol: str
    has_xml: bool
    """Whether botocore gets XML from it, by any of the protocols that it may choose."""
    operations: Mapping[str, Operation]
    shapes: Mapping[str, Shape]
    errors: Mapping[str, Error]
    paginators: tuple[Paginator, ...]
    waiters: tuple[Waiter, ...]
    extensions: tuple[Extension, ...] = ()
    async_extensions: tuple[Extension, ...] = ()
    package_extensions: tuple[PackageExtension, ...] = ()
    left_out: Mapping[str, str] = Factory(dict[str, str])
    """Why operations of the model are left out, by their names."""
