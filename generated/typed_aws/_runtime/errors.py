"""The errors of services: typed, and still botocore's `ClientError`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, TypeVar, cast

from attrs import define, fields, has

from .absent import is_absent
from .botocore_internals import is_parsers
from .conversion_error import ConversionError
from .convert.codec import ENCODERS, RESPONSE_DECODER, converter_for
from .convert.decode import metadata
from .convert.members import members as members_of
from .convert.scalars import is_map
from .introspection.annotations import evaluate_later
from .shapes import ResponseMetadata
from .static_types.botocore_errors import BotoCoreError, ClientError


class ServiceError(ClientError):
    """An error that a service answered with.

    Each error code in the service's model has a subclass, with the members of the
    error's shape. All other codes raise this class. The error that is raised is also an
    instance of botocore's class for the code, so `except client.boto.exceptions.X`
    keeps working.
    """

    operation_name: str
    """botocore's name of the operation, such as `ListAssociations`."""

    __code__: ClassVar[str | None] = None
    # The properties that the model decides: neither the code nor the status tells.
    __traits__: ClassVar[Mapping[str, Any]] = {}
    # The generated class of the error; see `_combined`.
    __modelled__: ClassVar[type[ServiceError] | None] = None

    if TYPE_CHECKING:
        # The stubs of errors declare their members, too.

        def __init__(
            self,
            response: Mapping[str, Any] | None = None,
            operation_name: str = "",
            *,
            message: str = "",
        ) -> None:
            """Make the error from a response, as botocore does, or from its members.

            Args:
                response: The response as botocore parsed it, with `Error` and
                    `ResponseMetadata`.
                operation_name: botocore's name of the operation: `ListAssociations`.
                message: The description of the error. It and the error's members are
                    for tests, and instead of a response.

            Raises:
                TypeError: The error has no such member, or there are members besides a
                    response.
                ConversionError: A value does not fit its member.
            """

    else:

        def __init__(
            self, response=None, operation_name="", *, message="", **members
        ) -> None:
            if response is None:
                response = _response_with(type(self), message, members)
            elif message or members:
                name = type(self).__name__
                raise TypeError(f"{name} takes a response or members, not both")
            super().__init__(response, operation_name)
            for name, value in _members(type(self), response, members):
                setattr(self, name, value)

    @property
    def code(self) -> str:
        """The service's error code; empty if it sent none."""
        return self._detail("Code")

    @property
    def message(self) -> str:
        """The service's description of the error; empty if it sent none."""
        return self._detail("Message")

    @property
    def response_metadata(self) -> ResponseMetadata:
        """botocore's information about the response."""
        return metadata(response_of(self))

    @property
    def request_id(self) -> str | None:
        """The service's ID of the request, for support cases."""
        return self.response_metadata.request_id

    @property
    def status_code(self) -> int | None:
        """The HTTP status, such as 400; `None` for an error within an event stream."""
        return self.response_metadata.http_status_code

    @property
    def is_throttling(self) -> bool:
        """Whether there were too many requests, so that waiting a moment may help.

        The code says so ("Throttling", "TooManyRequests", "SlowDown" and the like), the
        model, or the status 429, if the model does not have the error. A quota that is
        used up, such as `LimitExceededException`, is no throttling.
        """
        from .error_codes import is_throttling

        is_unknown = self.__code__ is None
        said = is_throttling(self._name) or (is_unknown and self._status == 429)
        return bool(self.__traits__.get("is_throttling", said))

    @property
    def is_retryable(self) -> bool:
        """Whether the same request may succeed if it is sent again.

        So may requests that were throttled, met a fault of the service (the status is
        500, 502, 503 or 504), have a code after which botocore tries again, or an error
        that the model calls retryable. That it may succeed does not make it safe to
        send again: the service may have done already what a write asks for.
        """
        from .error_codes import is_transient

        said = self.is_throttling or is_transient(self._name, self._status)
        return bool(self.__traits__.get("is_retryable", said))

    @property
    def is_not_found(self) -> bool:
        """Whether what was asked for does not exist, by the code.

        The status 404 decides only if the code is a number, as in the answer to
        `HeadObject`, which has no body; a page of a proxy, in HTML, does not count.
        """
        from .error_codes import is_not_found

        is_page = "html" in str(self._headers.get("content-type"))
        said = is_not_found(self._name, self._status) and not is_page
        return bool(self.__traits__.get("is_not_found", said))

    @property
    def fault(self) -> Literal["client", "server"] | None:
        """Whose fault it is, by the status: the request's, or the service's.

        Within an event stream, the model says it. `None` if nothing says it, or if the
        status is below 400, such as that of S3's redirects.
        """
        status = self._status
        if status is None:
            return self.__traits__.get("fault")
        return None if status < 400 else "client" if status < 500 else "server"

    @property
    def retry_after(self) -> float | None:
        """In how many seconds to send the request again; `None` if AWS does not say.

        It is the header `x-amz-retry-after` or `Retry-After`, or the member of the
        error with the seconds or the time, and at least 0.
        """
        from .error_codes import seconds_from_now

        milliseconds = seconds_from_now(self._headers.get("x-amz-retry-after"))
        if milliseconds is not None:
            return milliseconds / 1000
        members = map(vars(self).get, ("retry_after_seconds", "retry_after_"))
        said = map(seconds_from_now, (self._headers.get("retry-after"), *members))
        return next((seconds for seconds in said if seconds is not None), None)

    @property
    def _name(self) -> str:
        """The code in the model, which streams and queries may write otherwise."""
        return self.__code__ or self.code

    @property
    def _status(self) -> int | None:
        status = self.status_code
        return status if isinstance(status, int) else None

    @property
    def _headers(self) -> Mapping[str, object]:
        headers = self.response_metadata.http_headers
        return headers if is_map(headers) else {}

    def __reduce__(self) -> tuple[Any, ...]:
        # The class that was raised is made at run time, so a pickle cannot name it.
        return self.__modelled__ or type(self), *self._parts()

    def __copy__(self) -> Self:
        return self._remade(*self._parts())

    def __deepcopy__(self, memo: dict[int, object], /) -> Self:
        return self._remade(*deepcopy(self._parts(), memo))

    def __replace__(self, /, **changes: object) -> Self:
        """Copy the error with other members, for `copy.replace`."""
        cls = type(self)
        unknown = changes.keys() - {a.name for a in (fields(cls) if has(cls) else ())}
        if unknown:
            raise TypeError(f"{cls.__name__} has no member {min(unknown)!r}")
        made = self.__copy__()
        vars(made).update(_members(type(self), {}, vars(made) | changes))
        return made

    def _parts(self) -> tuple[tuple[object, ...], dict[str, object]]:
        """List what the error can be made of: arguments, and attributes."""
        arguments = response_of(self), self.operation_name
        return arguments, {**vars(self), "args": self.args}

    def _remade(self, arguments: tuple[Any, ...], state: dict[str, object]) -> Self:
        made = type(self)(*arguments)
        made.__setstate__(state)
        return made

    # With attrs' method, rich would show the members only.

    def __rich_repr__(self) -> Iterator[object]:
        yield from self.args

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, handler: Any) -> object:
        """Describe the class to pydantic."""
        from .convert.pydantic_schema import core_schema

        return core_schema(cls, handler)

    def _detail(self, key: str) -> str:
        detail: object = response_of(self).get("Error", {}).get(key)
        return detail if isinstance(detail, str) else ""


NotYet: TypeAlias = Iterable[type[ServiceError]] | Callable[[ServiceError], object]
"""Classes of errors that mean "not yet", or a function that says which ones do."""


class UnreadableResponseError(BotoCoreError):
    """botocore cannot read the response to a call.

    The service may have done what the request asks for. `__cause__` is the exception
    that botocore's parser raised, which can be of any class.
    """

    fmt = "botocore cannot read the response to {operation_name} ({problem})"

    def __init__(self, *, operation_name: str, problem: str) -> None:
        """Make the error.

        Args:
            operation_name: botocore's name of the operation.
            problem: The class of the exception that botocore's parser raised. Its
                message is left out, because it may contain what was received.
        """
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            operation_name=operation_name, problem=problem
        )
        self.operation_name = operation_name

    def __reduce__(self) -> tuple[Any, ...]:
        # botocore's method leaves out notes, and attributes that users have set.
        parts = cast("tuple[Any, ...]", super().__reduce__())
        return (*parts, vars(self))


def reject_unreadable(error: Exception, operation_name: str) -> None:
    """Raise the typed error if botocore's parsers raised an error.

    Raises:
        UnreadableResponseError: They raised the error. Others, such as those of
            handlers and of the network, are left to the caller to raise.
    """
    if is_parsers(error, operation_name):
        problem = type(error).__name__
        raise UnreadableResponseError(
            operation_name=operation_name, problem=problem
        ) from error


ErrorT = TypeVar("ErrorT", bound=ServiceError)


def modelled(cls: type[ErrorT]) -> type[ErrorT]:
    """Make an attrs class of a generated error, whose members are its fields.

    The constructor, equality and `repr` stay as exceptions have them.
    """
    made = define(init=False, eq=False, repr=False, slots=False)(cls)
    if "__replace__" in vars(made):
        # attrs' method calls a constructor that takes members.
        delattr(made, "__replace__")
    return evaluate_later(made)


def response_of(error: ClientError) -> Mapping[str, Any]:
    """Get the response that an error was made from."""
    response: Mapping[str, Any] = error.response
    return response


def typed_error(
    error: ClientError,
    modelled: Mapping[str, type[ServiceError]],
    code: str | None = None,
    class_of: Callable[[str], type[ClientError]] = lambda _: ClientError,
) -> ServiceError:
    """Make the typed error for one of botocore's.

    Args:
        error: What botocore raised.
        modelled: The generated classes of the service's errors, by their codes.
        code: The error code, if the response itself does not have it.
        class_of: Finds botocore's class for a code, where botocore has found no code.
    """
    response, base = response_of(error), type(error)
    if moved := _from_root(response):
        response, base = moved, class_of(moved["Error"]["Code"])
    details = response.get("Error", {})
    # A service that once used the query protocol has two codes for an error.
    codes = (code, details.get("Code"), details.get("QueryErrorCode"))
    # A damaged response may have anything for a code.
    known = [modelled[c] for c in codes if isinstance(c, str) and c in modelled]
    generated = known[0] if known else ServiceError
    # mypy looks at the instances' __hash__ here, not at the classes'.
    cls = _combined(generated, base)  # type: ignore[arg-type]
    untyped: Any = error
    typed = cls(response, untyped.operation_name)
    for note in getattr(error, "__notes__", ()):
        typed.add_note(note)
    return typed


def _from_root(response: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Make the response for an error that is the root of its body, as S3 sends it.

    Ceph's gateway sends all errors so, but botocore looks for them there in S3 only.
    """
    details = {**response}
    metadata = details.pop("ResponseMetadata", {})
    if details.pop("Error", {}).get("Code") or not isinstance(details.get("Code"), str):
        return None
    return {"Error": details, "ResponseMetadata": metadata}


# botocore makes new classes for each session; the cache drops the old classes.
@lru_cache(maxsize=1024)
def _combined(
    generated: type[ServiceError], base: type[ClientError]
) -> type[ServiceError]:
    """Make the class that `except` clauses for either class catch."""
    if issubclass(generated, base):
        return generated
    names = {
        "__module__": generated.__module__,
        "__qualname__": generated.__qualname__,
        "__doc__": generated.__doc__,
        "__modelled__": generated,
    }
    return type(generated.__name__, (generated, base), names)


def _response_with(
    cls: type[ServiceError], message: str, values: Mapping[str, object]
) -> dict[str, object]:
    """Make the response that botocore would parse for an error with some members.

    Raises:
        TypeError: The error has no such member.
        ConversionError: A value does not fit its member.
    """
    modelled: Any = cls.__modelled__ or cls
    known = {m.name: m for m in members_of(modelled)} if has(modelled) else {}
    made: dict[str, object] = {
        "Error": {"Code": cls.__code__ or "", "Message": message},
        "ResponseMetadata": {},
    }
    for name, value in values.items():
        if name not in known:
            raise TypeError(f"{cls.__name__} has no member {name!r}")
        if not is_absent(value):
            member = known[name]
            path = f"{cls.__name__}.{name}"
            # attrs' converter of an enum takes its values as text, too.
            convert = getattr(fields(modelled), name).converter
            encode = converter_for(
                ENCODERS["dict"], member.type, path, sensitive=member.sensitive
            )
            made[member.wire] = encode(convert(value) if convert else value)
    return made


def _members(
    cls: type[ServiceError],
    response: Mapping[str, object],
    given: Mapping[str, object],
) -> Iterator[tuple[str, object]]:
    """Read the members of an error that are not given.

    A member that does not fit is absent: raising the error matters more.
    """
    modelled: Any = cls.__modelled__ or cls
    for member in members_of(modelled) if has(modelled) else ():
        value = given.get(member.name, response.get(member.wire))
        if member.name not in given:
            try:
                value = converter_for(RESPONSE_DECODER, member.type)(value)
            except ConversionError:
                value = None
        if value is None and member.absent is not None:
            value = member.absent()
        yield member.name, value
