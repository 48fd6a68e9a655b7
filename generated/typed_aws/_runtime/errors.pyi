"""The errors of services: typed, and still botocore's `ClientError`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias, TypeVar
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
    __traits__: ClassVar[Mapping[str, Any]] = {}
    __modelled__: ClassVar[type[ServiceError] | None] = None

    def __init__(
        self,
        response: Mapping[str, Any] | None = None,
        operation_name: str = "",
        *,
        message: str = "",
    ) -> None:
        """Make the error from a response, as botocore does, or from its members.

        Args:
            response: The response as botocore parsed it, with `Error` and `ResponseMetadata`.
            operation_name: botocore's name of the operation: `ListAssociations`.
            message: The description of the error. It and the error's members are for tests, and instead of a response.

        Raises:
            TypeError: The error has no such member, or there are members besides a
                response.
            ConversionError: A value does not fit its member.
        """

    @property
    def code(self) -> str:
        """The service's error code; empty if it sent none."""

    @property
    def message(self) -> str:
        """The service's description of the error; empty if it sent none."""

    @property
    def response_metadata(self) -> ResponseMetadata:
        """botocore's information about the response."""

    @property
    def request_id(self) -> str | None:
        """The service's ID of the request, for support cases."""

    @property
    def status_code(self) -> int | None:
        """The HTTP status, such as 400; `None` for an error within an event stream."""

    @property
    def is_throttling(self) -> bool:
        """Whether there were too many requests, so that waiting a moment may help.

        The code says so ("Throttling", "TooManyRequests", "SlowDown" and the like), the
        model, or the status 429, if the model does not have the error. A quota that is
        used up, such as `LimitExceededException`, is no throttling.
        """

    @property
    def is_retryable(self) -> bool:
        """Whether the same request may succeed if it is sent again.

        So may requests that were throttled, met a fault of the service (the status is
        500, 502, 503 or 504), have a code after which botocore tries again, or an error
        that the model calls retryable. That it may succeed does not make it safe to
        send again: the service may have done already what a write asks for.
        """

    @property
    def is_not_found(self) -> bool:
        """Whether what was asked for does not exist, by the code.

        The status 404 decides only if the code is a number, as in the answer to
        `HeadObject`, which has no body; a page of a proxy, in HTML, does not count.
        """

    @property
    def fault(self) -> Literal["client", "server"] | None:
        """Whose fault it is, by the status: the request's, or the service's.

        Within an event stream, the model says it. `None` if nothing says it, or if the
        status is below 400, such as that of S3's redirects.
        """

    @property
    def retry_after(self) -> float | None:
        """In how many seconds to send the request again; `None` if AWS does not say.

        It is the header `x-amz-retry-after` or `Retry-After`, or the member of the
        error with the seconds or the time, and at least 0.
        """

    def __reduce__(self) -> tuple[Any, ...]: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, object], /) -> Self: ...
    def __replace__(self, /, **changes: object) -> Self:
        """Copy the error with other members, for `copy.replace`."""

    def __rich_repr__(self) -> Iterator[object]: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, handler: Any) -> object:
        """Describe the class to pydantic."""

NotYet: TypeAlias = Iterable[type[ServiceError]] | Callable[[ServiceError], object]
"""Classes of errors that mean "not yet", or a function that says which ones do."""

class UnreadableResponseError(BotoCoreError):
    """botocore cannot read the response to a call.

    The service may have done what the request asks for. `__cause__` is the exception
    that botocore's parser raised, which can be of any class.
    """

    operation_name: str
    fmt = "botocore cannot read the response to {operation_name} ({problem})"

    def __init__(self, *, operation_name: str, problem: str) -> None:
        """Make the error.

        Args:
            operation_name: botocore's name of the operation.
            problem: The class of the exception that botocore's parser raised. Its message is left out, because it may contain what was received.
        """

    def __reduce__(self) -> tuple[Any, ...]: ...

def reject_unreadable(error: Exception, operation_name: str) -> None:
    """Raise the typed error if botocore's parsers raised an error.

    Raises:
        UnreadableResponseError: They raised the error. Others, such as those of
            handlers and of the network, are left to the caller to raise.
    """

ErrorT = TypeVar("ErrorT", bound=ServiceError)

def modelled(cls: type[ErrorT]) -> type[ErrorT]:
    """Make an attrs class of a generated error, whose members are its fields.

    The constructor, equality and `repr` stay as exceptions have them.
    """

def response_of(error: ClientError) -> Mapping[str, Any]:
    """Get the response that an error was made from."""

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
