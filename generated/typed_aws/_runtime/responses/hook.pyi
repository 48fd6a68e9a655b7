"""The hook that decodes response bodies before botocore parses them.

botocore emits the event `before-parse` with the raw body. During a typed call, a
handler of this event reads the body, leaves an empty one for botocore to parse, and
adds what it read to botocore's result. Signing, retries, errors and metadata stay with
botocore. If anything about the response is unusual, the handler leaves the body alone,
and the response is made from the dict that botocore parses. What reads the body depends
on the operation: a `JsonDecoder`, an `XmlDecoder` or a `BotocoreParser`.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from ..checkers.botocore_types import AnyBotoClient, OperationModel

class BodyReader:
    """Reads the bodies of an operation's responses.

    Attributes:
        operation: botocore's name of the operation.
        model: botocore's model of it.
        empty_body: The body that botocore is left to parse.
        is_complete: Whether the result has all that botocore would have parsed, so that
            botocore's own handlers can change it.
    """

    model: OperationModel
    operation: str
    empty_body: bytes
    is_complete: bool

    def __init__(self, operation: OperationModel) -> None:
        """Read the bodies of an operation."""

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        """Read a response.

        It may raise any exception: botocore then parses the body.

        Args:
            response: The response in the form that botocore's parsers take.

        Returns:
            What to add to botocore's result.
        """

    def load(self) -> None:
        """Import and compile what `read` needs."""

def register(boto: AnyBotoClient) -> None:
    """Register the handler with a botocore client, once however often it is wrapped."""

def call(
    method: Callable[..., dict[str, Any]],
    arguments: Mapping[str, object],
    reader: BodyReader,
) -> dict[str, Any]:
    """Call a method of a botocore client, and have the reader read the body.

    Args:
        method: The method.
        arguments: Its arguments.
        reader: Reads the body of the response.

    Returns:
        botocore's result.
    """

async def call_async(
    method: Callable[..., Awaitable[dict[str, Any]]],
    arguments: Mapping[str, object],
    reader: BodyReader,
) -> dict[str, Any]:
    """Call a method of an aiobotocore client, and have the reader read the body.

    The arguments and the result are those of `call`. Each task has a context of its
    own, so calls of several tasks do not meet.
    """

def before_parse(
    operation_model: OperationModel,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, object],
    **_: object,
) -> None:
    """Read the body of a typed call.

    It never raises: an exception from here would prevent botocore's retries.
    """
