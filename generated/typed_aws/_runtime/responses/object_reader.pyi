"""The base of what reads bodies as objects, without dicts."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar
from ..shapes import Response
from ..checkers.botocore_types import OperationModel

R = TypeVar("R", bound=Response)
RESPONSE_KEY = f"{__package__}.response"
"""The entry of what `ObjectReader.read` returns that has the object."""

def log_parsed_by_botocore(operation: OperationModel, reason: str) -> None:
    """Log why botocore parses responses of an operation."""

class ObjectReader(Generic[R]):
    """Reads the bodies of an operation's responses as objects.

    botocore's handlers see the metadata only, unless a subclass shows them more.

    Attributes:
        operation: botocore's name of the operation.
        model: botocore's model of it.
        response: The class of the responses.
        empty_body: The body that botocore is left to parse.
        result_handler: The name of botocore's handler that changes results, if there is
            one and the reader takes its changes into account.
        payload: botocore's name of the member that is the whole body, if there is one.
        outside_body: The members in headers, and the status: their names in bodies by
            their names in botocore's results.
    """

    response: type[R]
    payload: str | None
    outside_body: Mapping[str, str]
    operation: str
    model: OperationModel
    empty_body: bytes
    result_handler: str | None = None

    def __init__(self, operation: OperationModel, response: type[R]) -> None:
        """Read the bodies of an operation."""

    def leave_to_botocore(self, reason: str) -> None:
        """Log, once for each reason, why botocore parses a response."""

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        """Read a response, as botocore's parsers take it.

        It may raise any exception: botocore then parses the body.

        Returns:
            What to add to botocore's result.
        """

    def load(self) -> None:
        """Import and compile what `read` needs."""

    def take_response(self, parsed: dict[str, Any]) -> R | None:
        """Take the object out of botocore's result, and complete it.

        Headers, the status and the metadata are added from botocore's result.

        Returns:
            The object; `None` if botocore parsed the body.

        Raises:
            ConversionError: A header does not fit its member.
        """
