"""What synchronous and asynchronous clients have in common."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, ClassVar, Literal, Self, TypeAlias, TypeVar
from ..errors import NotYet
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response
from .boto3_members import Boto3Members
from .operation import Misfits, Operation
from botocore.client import BaseClient  # type: ignore[import-untyped, unused-ignore]
from ..static_types.botocore_types import AnyBotoClient
from ..steps import Steps
from .sessions import Recipe

R = TypeVar("R", bound=Response)
T = TypeVar("T")
Decode: TypeAlias = Literal["auto", "dict"]
Requests: TypeAlias = Literal["auto", "botocore"]
"""Who makes requests: compiled functions if possible, or always botocore."""

@evaluate_all_later
class CommonClient(Boto3Members):
    """A wrapped botocore client, and what its typed calls need."""

    misfits: Misfits
    _boto: AnyBotoClient
    _package: ModuleType
    _recipe: Recipe | None
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
            request_classes: The requests of the operations to prepare; if there are none, all operations of the service are prepared.

        Raises:
            TypeError: A class is not a request of the service.
            NotImplementedError: The installed botocore does not have an operation.
        """

    def _now(self) -> float:
        """The time by the clock of waits; fakes have a clock of their own."""

    @classmethod
    def _wrapping(cls, boto: Any, recipe: Recipe) -> Self:
        """Wrap a botocore client that was made by a recipe."""

    def _changed_recipe(self, **options: Any) -> Recipe:
        """Make the recipe of a client of `with_options`."""

    def _copy_with_recipe(self, recipe: Recipe) -> Self:
        """Make a client that shares the botocore client."""

    @property
    def _is_owner(self) -> bool:
        """Whether `close` closes the botocore client."""

    def _boto_with(self, recipe: Recipe) -> AnyBotoClient: ...
    def __copy__(self, _memo: object = None) -> Self: ...
    __deepcopy__ = __copy__  # Not by a pickle, which may have another identity.

    def __reduce__(self) -> tuple[object, ...]: ...
    def __repr__(self) -> str: ...
    def _operation(self, request: type[Request[R, Any]]) -> Operation[R]: ...
    def _send_steps(self, request: Request[R, Any]) -> Steps[R]:
        """Call an operation."""

    def _wait_steps(
        self,
        request: Request[R, Any],
        until: Callable[[R], object],
        fail: Callable[[R], object] | None,
        not_yet: NotYet,
        *times: Any,
    ) -> Steps[R]:
        """Repeat a call, as `wait_until` describes."""

    def _presign_steps(
        self, request: Request[Response], expires_in: int, http_method: str | None
    ) -> Steps[str]:
        """Make a URL that calls an operation."""

    def _run(self, steps: Steps[T]) -> Any:
        """Do some work; that of an asynchronous client is awaited."""
