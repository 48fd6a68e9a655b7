"""The base classes and field helpers of generated classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from inspect import getattr_static
from itertools import islice
from types import GenericAlias, NoneType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    NoReturn,
    TypeAlias,
    TypeVar,
    Union,
    cast,
)

from attrs import NOTHING, field, fields, frozen, has

from .absent import has_absences, is_absent, leave_empty, made_for, read_absent
from .hints import explain_arguments, no_method_get, not_subscriptable
from .introspection.annotations import evaluate_later
from .introspection.member_texts import load_docs_lazily
from .lazy import import_by_name, is_of_runtime, service_package
from .values import Value, inherit_methods, inherit_reading

REDACTED = "***"

# `Union` because this is evaluated at run time, where a string has no `|`.
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
    names = {"wire": name, "serialized": name if serialized is None else serialized}
    if alias is not None:
        names["alias"] = alias
    return names


def pascal_case(name: str) -> str:
    """Write a field's name as most services write their members'.

    >>> pascal_case("source_arn")
    'SourceArn'
    """
    return "".join([part[:1].upper() + part[1:] for part in name.split("_")])


def redacted(value: object) -> str:
    """The `repr` of a sensitive member, which shows only whether it is `None`."""
    return "None" if value is None else REDACTED


def partly_redacted(value: object) -> str:
    """The `repr` of a member with sensitive members inside.

    Objects hide these themselves. A value that does not fit the model, and was kept as
    it came, may have them anywhere, so it is hidden.
    """
    return repr(_displayed(value, hides=True))


class _Text:
    """The text that a `repr` shows instead of a value."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _displayed(value: object, *, hides: bool = False) -> object:
    """Shorten the lists and maps in a value, for its `repr`, and hide its secrets.

    If told so, it hides everything but objects and the keys of maps.
    """
    if value is None or isinstance(value, Structure):
        return value
    if isinstance(value, Mapping):
        from .secret_names import is_secret_name

        by_key = cast("Mapping[object, object]", value)
        shown: dict[object, object] = {}
        for key, one in islice(by_key.items(), MAX_ITEMS):
            is_secret = isinstance(key, str) and is_secret_name(key)
            if is_secret and _holds_text(one):
                shown[key] = _Text(REDACTED)
            else:
                shown[key] = _displayed(one, hides=hides)
        if len(by_key) > MAX_ITEMS:
            shown[_Text("...")] = _Text(f"{len(by_key) - MAX_ITEMS:,} more")
        return shown
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        all_items = cast("Sequence[object]", value)
        items = [_displayed(one, hides=hides) for one in islice(all_items, MAX_ITEMS)]
        if len(all_items) > MAX_ITEMS:
            items.append(_Text(f"... {len(all_items) - MAX_ITEMS:,} more"))
        return tuple(items) if isinstance(value, tuple) else items
    return _Text(REDACTED) if hides else value


def _holds_text(value: object) -> bool:
    """Whether a value is text that is no enum, bytes, or a list or map of these."""
    if isinstance(value, Mapping):
        by_key = cast("Mapping[object, object]", value)
        return any(map(_holds_text, by_key.values()))
    if isinstance(value, str | bytes | bytearray):
        return not isinstance(value, Enum)
    return isinstance(value, Sequence) and any(
        map(_holds_text, cast("Sequence[object]", value))
    )


def _fields_by_wire_name(cls: type) -> dict[str, str]:
    """Get the names of the fields of a class, by their wire names."""
    return {
        a.metadata.get("wire", pascal_case(a.name)): a.name
        for a in (fields(cls) if has(cls) else ())
    }


@cache
def _pairs(cls: type) -> Mapping[str, str]:
    """The fields that are the name or the value of a pair, by their wire names."""
    from .secret_names import names_beside

    by_wire = _fields_by_wire_name(cls)
    found = names_beside(tuple(by_wire))
    return {
        wire: by_wire[wire]
        for value, names in found.items()
        for wire in (value, *names)
    }


def _members_shown(value: Structure) -> Iterator[tuple[str, object]]:
    """List what the `repr` of an object shows: names, and values without secrets."""
    cls: type = type(value)
    if not has(cls):
        return
    secrets: list[str] = []
    if pairs := _pairs(cls):
        from .secret_names import secrets_beside_names

        given = {wire: getattr(value, name, None) for wire, name in pairs.items()}
        secrets += [pairs[wire] for wire in secrets_beside_names(given)]
    for a in fields(cls):
        item: object = getattr(value, a.name, None)
        if is_absent(item) or a.repr is False:
            continue
        if a.name in secrets and (isinstance(item, Variant) or _holds_text(item)):
            yield a.name, _Text(REDACTED)
        elif a.repr is True or a.repr is partly_redacted:
            yield a.name, _displayed(item, hides=a.repr is partly_redacted)
        else:
            yield a.name, _Text(a.repr(item))


class _NoGet:
    """The attribute `get`, which no object has: its error names those that it has."""

    def __get__(self, value: object, cls: type) -> NoReturn:
        if value is None:
            raise AttributeError(f"type object {cls.__name__!r} has no attribute 'get'")
        raise no_method_get(value, _fields_by_wire_name(cls))


class _NotDict:
    """Base of objects that code may take for boto3's dicts: errors have hints."""

    __slots__ = ()

    if not TYPE_CHECKING:
        get = _NoGet()

        def __getitem__(self, key):
            """Raise a `TypeError` that names the attribute to use."""
            raise not_subscriptable(self, key, _fields_by_wire_name(type(self)))

        # Python would iterate over whatever has `__getitem__`.
        __iter__ = None

        def __dir__(self):
            """List the attributes, without those that only raise errors."""
            cls = type(self)
            hints = ("get", "__getitem__", "__iter__")
            own = vars(_NotDict)
            hidden = {one for one in hints if getattr_static(cls, one) is own[one]}
            return [name for name in object.__dir__(self) if name not in hidden]


def _keep_post_init(cls: type) -> None:
    """Let the constructors of a user's class do what those of its base do, too."""
    own = vars(cls).get("__attrs_post_init__")
    if own is None or is_of_runtime(cls.__module__):
        return
    inherited: Any = getattr(cls.__mro__[1], "__attrs_post_init__", None)
    if inherited is None:
        return

    def post_init(self: object) -> None:
        inherited(self)
        own(self)

    setattr(cls, "__attrs_post_init__", post_init)  # noqa: B010 -- no such attribute


class Structure(_NotDict, Value):
    """Base of all classes with members, from requests to the variants of unions.

    In a generated class each field is a member. Its name in boto3 is the field's name
    in PascalCase, unless the metadata of the field has it.

    The `repr` of an object shows neither absent nor sensitive members, and of long
    lists and maps only the start. IPython and rich show the same.
    """

    __slots__ = ()

    # mypy would check for every class that it can be called.
    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            _keep_post_init(cls)
            # attrs makes a class with slots anew, from the class that it was given.
            if "__attrs_attrs__" not in cls.__dict__:
                return
            if service_package(cls.__module__) is None:
                if not is_of_runtime(cls.__module__):
                    inherit_reading(cls)
            else:
                evaluate_later(cls)
                load_docs_lazily(cls)
                inherit_methods(cls)
                # Variants have one member, and programs make many of them.
                if not issubclass(cls, Variant):
                    explain_arguments(cls)
                # Requests and variants lack nothing that their types promise. With
                # the method, Python 3.11 takes longer to read any attribute.
                if not issubclass(cls, Request | Variant) and has_absences(cls):
                    cls.__getattr__ = read_absent

        # attrs calls it at the end of constructors.
        __attrs_post_init__ = leave_empty

    def __repr__(self) -> str:
        shown = ", ".join([f"{name}={item!r}" for name, item in _members_shown(self)])
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> Iterator[object]:
        """List the members that rich shows."""
        return _members_shown(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Print the object in IPython."""
        name = type(self).__name__
        if cycle:
            printer.text(f"{name}(...)")
            return
        with printer.group(4, f"{name}(", ")"):
            separator = ""
            for member, item in _members_shown(self):
                printer.text(separator)
                printer.breakable("" if not separator else " ")
                printer.text(f"{member}=")
                printer.pretty(item)
                separator = ","

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, handler: object) -> object:
        """Describe the class to pydantic."""
        return import_by_name(".convert.pydantic_schema").core_schema(cls, handler)


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

    # Type checkers would take all subclasses for generic.
    if not TYPE_CHECKING:

        def __class_getitem__(cls, arguments: object) -> object:
            count = len(arguments) if isinstance(arguments, tuple) else 1
            # Requests, the base of paginators, and generic classes of users.
            if count <= len(getattr(cls, "__parameters__", ())):
                return super().__class_getitem__(arguments)
            return GenericAlias(cls, arguments)


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

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarOfStubs

    A_co = TypeVarOfStubs("A_co", bound=Response, default=R_co, covariant=True)
    F_co = TypeVarOfStubs("F_co", default=object, covariant=True)
    # Not covariant, so that a function with `request: StatusRequest[R, S], state: S`
    # does not accept the state of another thing.
    S = TypeVarOfStubs("S", bound=str, default=Any)
else:
    A_co = TypeVar("A_co", bound=Response, covariant=True)
    F_co = TypeVar("F_co", covariant=True)
    S = TypeVar("S")


@inherit_methods
@frozen(kw_only=True, repr=False, eq=False)
class PartialResponse(Response, Generic[F_co]):
    """Base of responses that may say that a part of their call has failed.

    For type checkers, `F_co` is what says so; see `failures_of`.
    """

    # Attributes; with a dot and a name, the entries in a list that have that attribute.
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

    if not TYPE_CHECKING:

        def __attrs_post_init__(self):
            """Replace what is absent elsewhere by what requests have in its place."""
            for name, make in _lists(type(self)):
                given = getattr(self, name)
                if given is not None and is_absent(given):
                    object.__setattr__(self, name, make())

    @classmethod
    def __response_class__(cls) -> type[R_co]:
        """The class of the responses, for types that do not name this class."""
        # The type of a class variable cannot contain the class's type parameter.
        return cast("type[R_co]", cls.__response__)


@cache
def _lists(cls: type) -> list[tuple[str, Callable[[], object]]]:
    """List the lists and maps of a request: names, and what makes an absent one."""
    made: list[tuple[str, Callable[[], object]]] = []
    for a in fields(cls) if has(cls) else ():
        if (absent := made_for(a.type)) is not None:
            is_required = a.default is NOTHING
            made.append((a.name, absent.__plain__ if is_required else NoneType))
    return made


if not TYPE_CHECKING:
    # The other one is only in stubs; see `GenericInStubs`.
    Request.__parameters__ = (R_co,)


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


if not TYPE_CHECKING:
    StatusRequest.__parameters__ = StatusOrGoneRequest.__parameters__ = (R_co,)


class Variant(Structure):
    """Base of the variants of unions.

    The value of a union is exactly one variant. A variant has one field, `value`, with
    its wire name; only the unknown variant has none.
    """

    __slots__ = ()

    if not TYPE_CHECKING:
        __attrs_post_init__ = None
