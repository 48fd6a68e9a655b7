"""The hook that decodes response bodies before botocore parses them.

botocore emits the event `before-parse` with the raw body. During a typed call, a
handler of this event reads the body, leaves an empty one for botocore to parse, and
adds what it read to botocore's result. Signing, retries, errors and metadata stay with
botocore. If anything about the response is unusual, the handler leaves the body alone,
and the response is made from the dict that botocore parses. What reads the body depends
on the operation: a `JsonDecoder` or an `XmlDecoder`.
"""

from __future__ import annotations

from contextvars import ContextVar
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient, OperationModel
    from .object_reader import ObjectReader

_PARSER_LOG = getLogger("botocore.parsers")


class TypedCall:
    """A typed call, which is the current one in a `with` statement.

    Each task has a context of its own, so calls of several tasks do not affect each
    other.

    Attributes:
        reader: Reads the body of its response.
        started: How many calls of its operation have started. There are more than one
            if a handler of the call makes another; events are the same for both, so
            botocore parses all their responses.
    """

    __slots__ = ("_before", "reader", "started")

    def __init__(self, reader: ObjectReader[Any]) -> None:
        self.reader = reader
        self.started = 0
        self._before: TypedCall | None = None

    def __enter__(self) -> None:
        self._before = current_call.get()
        current_call.set(self)

    def __exit__(self, *_: object) -> None:
        # The garbage collector may end a call in any context, where a token of this one
        # would be invalid.
        current_call.set(self._before)


# This name and the handlers' IDs begin with the package, so each SDK has its own.
current_call: ContextVar[TypedCall | None] = ContextVar(
    f"{__package__}.call", default=None
)


def register(boto: AnyBotoClient) -> None:
    """Register the handler with a botocore client, unless it is already there."""
    service_id = boto.meta.service_model.service_id.hyphenize()
    boto.meta.events.register_first(
        f"before-parse.{service_id}.*", before_parse, unique_id=f"{__package__}.decode"
    )


def register_operation(boto: AnyBotoClient, operation: OperationModel) -> None:
    """Register what counts calls of an operation, unless it is already there."""
    service_id = operation.service_model.service_id.hyphenize()
    # The first handler of the first event of a call: no other call can start before.
    event = f"provide-client-params.{service_id}.{operation.name}"
    name = f"{__package__}.count.{operation.name}"
    boto.meta.events.register_first(event, count_call, unique_id=name)


def count_call(model: OperationModel, **_: object) -> None:
    """Count a call that starts, if it is the typed one or one that it makes."""
    call = current_call.get()
    if call is not None and call.reader.operation == model.name:
        call.started += 1


def before_parse(
    operation_model: OperationModel,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, object],
    **_: object,
) -> None:
    """Read the body of a typed call.

    It never raises: an exception from here would prevent botocore's retries.
    """
    call = current_call.get()
    if call is None or call.reader.operation != operation_model.name:
        return
    if response_dict["status_code"] >= 300 or not response_dict["body"]:
        return
    reader = call.reader
    if customized_response_dict:
        reader.path.leave("a handler adds to its result")
    elif _PARSER_LOG.isEnabledFor(DEBUG):
        reader.path.leave("the log of botocore.parsers shows bodies")
    elif call.started != 1:
        reader.path.leave("a handler of the call calls the operation, too")
    else:
        try:
            result = reader.read(response_dict)
        except Exception as error:
            reader.path.fall_back(error)  # botocore's result or error becomes ours
        else:
            response_dict["body"] = reader.empty_body
            customized_response_dict.update(result)
