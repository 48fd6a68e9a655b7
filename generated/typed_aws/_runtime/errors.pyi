"""The errors of services: typed, and still botocore's `ClientError`."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, TypeVar
from .checkers.botocore_errors import ClientError
from .checkers.override import override
from .conversion_error import ConversionError
from .shapes import Printer, ResponseMetadata, Structure

__all__ = ["ConversionError", "ServiceError", "typed_error"]

class ServiceError(ClientError, Structure):
    """An error that a service answered with.

    Each error code in the service's model has a subclass, with the members of the
    error's shape. All other codes raise this class. The error that is raised is also an
    instance of botocore's class for the code, so `except client.boto.exceptions.X`
    keeps working.
    """

    operation_name: str
    """botocore's name of the operation, such as `ListAssociations`."""
    __code__: ClassVar[str | None] = None
    __modelled__: ClassVar[type[ServiceError] | None] = None

    def __init__(self, response: Mapping[str, Any], operation_name: str) -> None:
        """Make the error, with the arguments of botocore's `ClientError`.

        Args:
            response: The response as botocore parsed it, with `Error` and
                `ResponseMetadata`.
            operation_name: botocore's name of the operation: `ListAssociations`.
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

    def __reduce__(self) -> tuple[Any, ...]: ...
    def __copy__(self) -> ServiceError: ...
    @override
    def __rich_repr__(self) -> Iterator[object]: ...
    @override
    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None: ...
    @override
    def __eq__(self, other: object) -> bool: ...
    @override
    def __hash__(self) -> int: ...

ErrorT = TypeVar("ErrorT", bound=ServiceError)

def modelled(cls: type[ErrorT]) -> type[ErrorT]:
    """Make an attrs class of a generated error, whose members are its fields.

    The constructor, equality and `repr` stay those of exceptions.
    """

def response_of(error: ClientError) -> Mapping[str, Any]:
    """Get the response that an error was made from."""

def typed_error(
    error: ClientError,
    modelled: Mapping[str, type[ServiceError]],
    code: str | None = None,
) -> ServiceError:
    """Make the typed error for one of botocore's.

    Args:
        error: What botocore raised.
        modelled: The generated classes of the service's errors, by their codes.
        code: The error code, if the response itself does not have it.
    """
