"""Typed event streams that replace botocore's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, get_args

from ..convert.codec import RESPONSE_DECODER, converter_for
from ..convert.members import members
from ..convert.misfits import keeping_misfits
from ..errors import response_of
from ..lazy import import_by_name
from ..shapes import Response
from ..static_types.botocore_errors import ClientError, EventStreamError
from ..streams.events import ReceivedEvents

if TYPE_CHECKING:
    from ..static_types.botocore_types import EventStream as BotocoreEventStream
    from ..static_types.botocore_types import OperationModel
else:
    from botocore.eventstream import EventStream as BotocoreEventStream


def wrap_event_stream(
    response: Response,
    operation: OperationModel,
    typed_error: Callable[[EventStreamError, str | None], ClientError],
    *,
    keeps_misfits: bool,
) -> None:
    """Replace botocore's event stream in a new response with a typed one.

    `typed_error` makes the typed error for one of botocore's and an error code.
    """
    shape = operation.get_event_stream_output()

    def typed(error: EventStreamError) -> ClientError:
        # Within a stream, an error's code is the name of a member of the events' union.
        error_shape = shape.members.get(response_of(error)["Error"]["Code"])
        code = None if error_shape is None else error_shape.error_code
        return typed_error(error, code)

    cls: type = type(response)
    for member in members(cls):
        raw: object = getattr(response, member.name, None)
        is_async = hasattr(raw, "__aiter__")
        if is_async or isinstance(raw, BotocoreEventStream):
            # EventStream[Events]
            (events_type,) = get_args(member.type)
            events = converter_for(RESPONSE_DECODER, events_type)
            if keeps_misfits:
                events = keeping_misfits(events)
            wrapper: Any = ReceivedEvents
            if is_async:
                wrapper = import_by_name(".asynchronous.events").AsyncReceivedEvents
            stream = wrapper(raw, events, typed, operation.name)
            object.__setattr__(response, member.name, stream)  # the class is frozen
