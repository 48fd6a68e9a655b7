"""What a client needs to know about an operation to call it."""

from typing import Any, Generic, Literal, TypeAlias, TypeVar
from ..shapes import Request, Response
from ..checkers.botocore_types import AnyBotoClient, OperationModel
from ..responses.object_reader import ObjectReader

R = TypeVar("R", bound=Response)
Misfits: TypeAlias = Literal["warn", "raise"]
"""What to do about values in responses that do not fit: keep them, or raise."""

class Operation(Generic[R]):
    """An operation of a botocore client.

    Attributes:
        name: botocore's name of the operation.
        method: The name of the client's method.
        request: The class of its requests.
        response: The class of its responses.
        model: botocore's model of it.
        body_reader: Reads the bodies of its responses; `None` if botocore does.
    """

    request: type[Request[R]]
    name: str
    method: str
    response: type[R]
    model: OperationModel
    body_reader: ObjectReader[R] | None

    def __init__(self, boto: AnyBotoClient, request: type[Request[R]]) -> None:
        """Look up the operation.

        Raises:
            NotImplementedError: The installed botocore does not have the operation.
        """

    def encode(self, request: Request[R]) -> dict[str, object]:
        """Make the arguments of botocore's method.

        Raises:
            ArgumentError: A value does not fit its member.
        """

    def presigning(
        self, request: Request[R], expires_in: int, http_method: str | None
    ) -> dict[str, object]:
        """Make the arguments of botocore's method for URLs; see `encode`."""

    def raise_typed(self, error: Exception, request: Request[R]) -> None:
        """Raise the typed error for one that botocore's method raised, if there is one.

        Raises:
            ArgumentError: botocore rejected the arguments, or failed because of one.
            UnreadableResponseError: botocore cannot read the response.
        """

    def decode(self, parsed: dict[str, Any], misfits: Misfits) -> R:
        """Make the response from botocore's result.

        Raises:
            ConversionError: A value does not fit, and `misfits` is "raise".
            UnexpectedValueWarning: A value does not fit, and filters turn the warning
                into an error.
        """

    def _decode(self, parsed: dict[str, Any]) -> R: ...
