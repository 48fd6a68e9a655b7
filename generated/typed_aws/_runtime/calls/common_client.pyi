"""What synchronous and asynchronous clients have in common."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias, TypeVar
from ..errors import ServiceError
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response
from .boto3_members import Boto3Members
from .operation import Misfits, Operation
from botocore.client import BaseClient  # type: ignore[import-untyped, unused-ignore]
from ..static_types.botocore_types import AnyBotoClient, Session
from ..steps import Steps
from .options import Changes

R = TypeVar("R", bound=Response)
T = TypeVar("T")
Decode: TypeAlias = Literal["auto", "dict"]
Requests: TypeAlias = Literal["auto", "botocore"]
"""Who makes requests: compiled functions if possible, or always botocore."""
NotYet: TypeAlias = Iterable[type[ServiceError]] | Callable[[ServiceError], object]
"""Classes of errors that mean "not yet", or a function that says which ones do."""

@evaluate_all_later
class CommonClient(Boto3Members):
    """A wrapped botocore client, and what its typed calls need."""

    misfits: Misfits
    _boto: AnyBotoClient
    _origin: tuple[Session, Mapping[str, Any], Mapping[str, Any]] | None
    _changed: Changes | None
    _is_owner: bool
    __service__: ClassVar[str]

    __is_async__: ClassVar[bool]
    """Whether it wraps clients whose methods are coroutine functions."""

    def __init__(
        self,
        boto_client: AnyBotoClient,
        *,
        decode: Decode = "auto",
        misfits: Misfits = "warn",
    ) -> None:
        """Wrap a client; the constructors of the subclasses describe the arguments."""

    @property
    def boto(self) -> BaseClient:
        """The botocore client that this client wraps."""

    def load(self, *request_classes: type[Request[Any]]) -> None:
        """Import and compile what calls need, instead of during their first calls.

        This sends no request. A program can run it in a thread while it does other
        work, such as running an event loop.

        Args:
            request_classes: The requests of the operations to prepare; if there are
                none, all operations of the service are prepared.

        Raises:
            TypeError: A class is not a request of the service.
            NotImplementedError: The installed botocore does not have an operation.
        """

    def _now(self) -> float:
        """The time by the clock of waits; fakes have a clock of their own."""

    def _changes(
        self,
        extra_headers: Mapping[str, str] | None,
        read_timeout: float | None,
        **others: Any,
    ) -> Changes:
        """Make out what `with_options` changes; it describes the arguments."""

    def _make_changed(self, changes: Changes) -> Any:
        """Make a client with a botocore client of its own, as `_make` does."""

    def _with_changes(self, changes: Changes) -> Self:
        """Change the requests of a client that nobody has yet."""

    def _copy_sharing(self, changes: Changes) -> Self:
        """Make a client that shares the botocore client, and leaves it open."""

    def _boto_with(self, changes: Changes) -> AnyBotoClient: ...
    def __copy__(self, _memo: object = None) -> Self: ...
    __deepcopy__ = __copy__  # Not by a pickle, which may have another identity.

    def __reduce__(self) -> tuple[object, ...]: ...
    def __repr__(self) -> str: ...
    def _operation(self, request: type[Request[R, Any]]) -> Operation[R]: ...
    def _sending(self, request: Request[R, Any]) -> Steps[R]:
        """Call an operation."""

    def _presigning(
        self, request: Request[Response], expires_in: int, http_method: str | None
    ) -> Steps[str]:
        """Make a URL that calls an operation."""

    def _run(self, steps: Steps[T]) -> Any:
        """Do some work; that of an asynchronous client is awaited."""
