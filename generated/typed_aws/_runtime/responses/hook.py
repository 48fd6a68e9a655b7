"""The hook that decodes response bodies before botocore parses them.

botocore emits the event `before-parse` with the raw body. During a typed call, a
handler of this event reads the body, leaves an empty one for botocore to parse, and
adds what it read to botocore's result. Signing, retries, errors and metadata stay with
botocore. If anything about the response is unusual, the handler leaves the body alone,
and the response is made from the dict that botocore parses. What reads the body depends
on the operation: a `JsonDecoder` or an `XmlDecoder`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from importlib import import_module
from inspect import currentframe
from logging import DEBUG, getLogger
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient, OperationModel
    from .object_reader import ObjectReader

_PARSER_LOG = getLogger("botocore.parsers")


# This name and the handler's ID begin with the package, so each SDK has its own.
_current_reader: ContextVar[ObjectReader[Any] | None] = ContextVar(
    f"{__package__}.call", default=None
)


def register(boto: AnyBotoClient) -> None:
    """Register the handler with a botocore client, unless it is already there."""
    service_id = boto.meta.service_model.service_id.hyphenize()
    boto.meta.events.register_last(
        f"before-parse.{service_id}", before_parse, unique_id=f"{__package__}.decode"
    )


def call(
    method: Callable[..., dict[str, Any]],
    arguments: Mapping[str, object],
    reader: ObjectReader[Any],
) -> dict[str, Any]:
    """Call a method of a botocore client, and have the reader read the body.

    Args:
        method: The method.
        arguments: Its arguments.
        reader: Reads the body of the response.

    Returns:
        botocore's result.
    """
    token = _current_reader.set(reader)
    try:
        return method(**arguments)
    finally:
        _current_reader.reset(token)


async def call_async(
    method: Callable[..., Awaitable[dict[str, Any]]],
    arguments: Mapping[str, object],
    reader: ObjectReader[Any],
) -> dict[str, Any]:
    """Call a method of an aiobotocore client, and have the reader read the body.

    The arguments and the result are those of `call`. Each task has a context of its
    own, so calls of several tasks do not affect each other.
    """
    before = _current_reader.get()
    _current_reader.set(reader)
    try:
        return await method(**arguments)
    finally:
        # The garbage collector may close a coroutine in any context, where a token of
        # this one would be invalid.
        _current_reader.set(before)


def before_parse(
    operation_model: OperationModel,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, object],
    **_: object,
) -> None:
    """Read the body of a typed call.

    It never raises: an exception from here would prevent botocore's retries.
    """
    reader = _current_reader.get()
    if reader is None or reader.operation != operation_model.name:
        return
    body = response_dict["body"]
    if (
        response_dict["status_code"] >= 300
        or not body
        # Another handler adds to the result.
        or customized_response_dict
        # The debug log must show the body that was received.
        or _PARSER_LOG.isEnabledFor(DEBUG)
        or not _is_direct(currentframe())
    ):
        return
    try:
        result = reader.read(response_dict)
    except Exception:
        # botocore decides about such a body: its result or its error becomes ours.
        return
    response_dict["body"] = reader.empty_body
    customized_response_dict.update(result)


def _is_direct(frame: FrameType | None) -> bool:
    """Whether a frame belongs to our own call, not to one that a handler of it makes.

    A handler may call the same operation of the same client. The arguments of
    `before-parse` are the same for both calls; only the stack differs.
    """
    calls = 0
    while frame is not None:
        code = frame.f_code
        if code is _CALL_CODE or code is _ASYNC_CALL_CODE:
            return calls == 1
        if code.co_name == "_make_api_call" and (
            frame.f_globals is _BOTOCORE_GLOBALS
            or frame.f_globals.get("__name__") == "aiobotocore.client"
        ):
            calls += 1
        frame = frame.f_back
    return False


_CALL_CODE = call.__code__
_ASYNC_CALL_CODE = call_async.__code__
_BOTOCORE_GLOBALS = import_module("botocore.client").__dict__
