"""The base classes and field helpers of generated classes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar, Union
from attrs import field, frozen
from .values import Value, inherit_methods

REDACTED = "***"
JSONValue: TypeAlias = Union[  # noqa: UP007 -- see above
    Mapping[str, "JSONValue"], Sequence["JSONValue"], str, int, float, bool, None
]
"""A JSON document, which the model does not describe (jsonvalue, document)."""
MAX_ITEMS = 10
"""How many items of a list or a map the `repr` of an object shows."""

def wire(
    name: str, serialized: str | None = None, *, alias: str | None = None
) -> dict[str, str]:
    """Make the metadata of a field: what its member is called outside Python.

    Args:
        name: The member's name in boto3's arguments and results.
        serialized: Its name in the body of a request or response, if that differs.
        alias: Another name that boto3's arguments may have for it.
    """

def pascal_case(name: str) -> str:
    """Write a field's name as most services write their members'.

    >>> pascal_case("source_arn")
    'SourceArn'
    """

def redacted(value: object) -> str:
    """The `repr` of a sensitive member, which shows only whether it is `None`."""

def partly_redacted(value: object) -> str:
    """The `repr` of a member with sensitive members inside.

    Objects hide these themselves. A value that does not fit the model, and was kept as
    it came, may have them anywhere, so it is hidden.
    """

class _NotDict:
    """Base of objects that code may take for boto3's dicts: errors have hints."""

    __slots__ = ()

class Structure(_NotDict, Value):
    """Base of all classes with members, from requests to the variants of unions.

    In a generated class each field is a member. Its name in boto3 is the field's name
    in PascalCase, unless the metadata of the field has it.

    The `repr` of an object shows neither absent nor sensitive members, and of long
    lists and maps only the start. IPython and rich show the same.
    """

    __slots__ = ()

    def __repr__(self) -> str: ...
    def __rich_repr__(self) -> Iterator[object]:
        """List the members that rich shows."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, handler: object) -> object:
        """Describe the class to pydantic."""

class _Received(_NotDict):
    """Keeps the dict that an object was made of, but not for copies of the object."""

    __slots__ = ("_as_received",)

@frozen(kw_only=True)
class ResponseMetadata(_Received):
    """botocore's information about a response, besides the members of its shape."""

    request_id: str | None = None
    """The service's ID of the request, for support cases."""

    host_id: str | None = None
    """S3's second ID of the request."""

    http_status_code: int | None = None
    """The HTTP status, such as 200."""

    http_headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """The response's headers, with names in lower case. Its `repr` shows none."""

    retry_attempts: int = 0
    """How many times botocore sent the request again before this response came."""

NO_METADATA = ResponseMetadata()

class GenericInStubs:
    """Base of classes that take a type argument only so that annotations can be read.

    In stubs, a response with a stream, a paginator and a waiter have a type parameter
    with a default, which says whether their client is asynchronous, and a request has
    one besides the class of its response. At run time, the default cannot be declared
    before Python 3.13, and tools that read annotations would get a type variable
    instead of a type. So `GetObjectResponse[AsyncStreamingBody]` is an alias of
    `GetObjectResponse`.
    """

    __slots__ = ()

@inherit_methods
@frozen(kw_only=True, repr=False, eq=False)
class Response(Structure, GenericInStubs):
    """Base of what operations return."""

    response_metadata: ResponseMetadata = field(
        default=NO_METADATA, eq=False, repr=False
    )
    """botocore's information about the response. Comparisons ignore it."""

R = TypeVar("R", bound=Response)
R_co = TypeVar("R_co", bound=Response, covariant=True)
from typing_extensions import TypeVar as TypeVarOfStubs

A_co = TypeVarOfStubs("A_co", bound=Response, default=R_co, covariant=True)
F_co = TypeVarOfStubs("F_co", default=object, covariant=True)
S = TypeVarOfStubs("S", bound=str, default=Any)

@inherit_methods
@frozen(kw_only=True, repr=False, eq=False)
class PartialResponse(Response, Generic[F_co]):
    """Base of responses that may say that a part of their call has failed.

    For type checkers, `F_co` is what says so; see `failures_of`.
    """

    __failures__: ClassVar[tuple[str, ...]]

class Request(Structure, GenericInStubs, Generic[R_co, A_co]):
    """Base of what operations take; `R_co` is the class of what they return.

    For type checkers, `A_co` is what asynchronous clients return, which is the same
    unless the response has a stream.
    """

    __slots__ = ()
    __operation__: ClassVar[str]
    __response__: ClassVar[type[Response]]

    __result_handler__: ClassVar[str | None] = None
    """The handler of botocore's that changes text in results, if there is one."""

    __handled_members__: ClassVar[Mapping[str, Sequence[str]]] = {}
    """botocore's names of the members that it uses; of lists, also of the items'."""

    @classmethod
    def __response_class__(cls) -> type[R_co]:
        """The class of the responses, for types that do not name this class."""

class StatusRequest(Request[R_co], Generic[R_co, S]):
    """Base of the requests for one thing whose state is in the response, in an enum.

    `wait_for` of clients takes them. For type checkers, `S` is the states.
    """

    __slots__ = ()

    __status__: ClassVar[str]
    """The attribute of the response with the state; after a dot, one of its own."""

    __reason__: ClassVar[str] = ""
    """The attribute with the reason of the state, likewise, if there is one."""

    __enum__: ClassVar[str]
    """The name of the enum."""

    __states__: ClassVar[Mapping[str, Sequence[str]]]
    """The states, by their kinds."""

    __not_found__: ClassVar[Sequence[str]] = ()
    """The codes of the errors that say that the thing does not exist."""

class StatusOrGoneRequest(StatusRequest[R_co, S]):
    """Base of the requests for a thing that can also be seen to be gone."""

    __slots__ = ()

class Variant(Structure):
    """Base of the variants of unions.

    The value of a union is exactly one variant. A variant has one field, `value`, with
    its wire name; only the unknown variant has none.
    """

    __slots__ = ()
