"""What synchronous and asynchronous clients have in common."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias, TypeVar
from ..errors import ServiceError
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response
from .boto3_members import Boto3Members
from .operation import Misfits, Operation
from botocore.client import BaseClient  # type: ignore[import-untyped, unused-ignore]
from ..checkers.botocore_errors import ClientError
from ..checkers.botocore_types import AnyBotoClient, Session
from ..responses.object_reader import ObjectReader
from .options import Family

R = TypeVar("R", bound=Response)
Decode: TypeAlias = Literal["auto", "wire", "dict"]
Requests: TypeAlias = Literal["auto", "botocore"]
"""Who makes requests: compiled functions if possible, or always botocore."""
NotYet: TypeAlias = Iterable[type[ServiceError]] | Callable[[ServiceError], object]
"""Classes of errors that mean "not yet", or a function that says which ones do."""

@evaluate_all_later
class Caller(Boto3Members):
    """A wrapped botocore client, and what its typed calls need."""

    misfits: Misfits
    _boto: AnyBotoClient
    _family: Family | None
    _extra_headers: Mapping[str, str]
    _release: Callable[[], Any] | None
    __service__: ClassVar[str]

    __is_async__: ClassVar[bool]
    """Whether it wraps clients whose methods are coroutine functions."""

    def __init__(
        self,
        boto_client: AnyBotoClient,
        *,
        decode: Decode = "auto",
        misfits: Misfits = "warn",
        requests: Requests = "auto",
    ) -> None:
        """Wrap a client; the constructors of the subclasses describe the arguments."""

    @property
    def boto(self) -> BaseClient:
        """The botocore client that this client wraps."""

    def load(self, *requests: type[Request[Any]]) -> None:
        """Import and compile what calls need, instead of during their first calls.

        This sends no request. A program can run it in a thread while it does other
        work, such as running an event loop.

        Args:
            requests: The request classes of the operations to prepare; if there are
                none, all operations of the service are prepared.

        Raises:
            TypeError: A class is not a request of the service.
            NotImplementedError: The installed botocore does not have an operation.
        """

    def _now(self) -> float:
        """The time by the clock of waits, which is another one in tests with fakes."""

    def _keep_origin(
        self,
        session: Session,
        arguments: Mapping[str, object],
        options: Mapping[str, Any],
    ) -> None:
        """Keep the arguments of `_make`, for clients with other options."""

    def _family_of_options(self) -> Family:
        """Get what knows the options that `create` was given.

        Raises:
            TypeError: The client wraps a botocore client that something else made.
        """

    def _view(self, headers: Mapping[str, str], release: Callable[[], Any]) -> Self:
        """Make a client that shares all but headers, and what `close` does."""

    def _boto_with_headers(self, headers: Mapping[str, str]) -> AnyBotoClient: ...
    def __repr__(self) -> str: ...
    def _operation(self, request: type[Request[R]]) -> Operation[R]: ...
    def _prepare(
        self, operation: Operation[R], request: Request[R]
    ) -> tuple[Callable[..., Any], dict[str, object], ObjectReader[R] | None]:
        """Get the method to call, its arguments, and what reads the response."""

    def _response(self, operation: Operation[R], parsed: dict[str, Any]) -> R:
        """Make the response from what the method returned."""

    def _is_of_another_call(self, error: ClientError) -> bool:
        """Whether an error is not that of a call of this client.

        A handler of the call may have made a typed one, and credentials may come from
        another service.
        """

    def _typed_error(self, error: ClientError, code: str | None = None) -> ServiceError:
        """Make the typed error for one that botocore raised."""

def check_options(
    *, decode: object = "auto", misfits: object = "warn", requests: object = "auto"
) -> None:
    """Raise unless the arguments of a client's class have valid values.

    Raises:
        ValueError: One has not.
    """
