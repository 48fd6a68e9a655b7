"""The fast way in: a response's body is read before botocore parses it.

botocore emits `before-parse` with the raw body. During a call of ours a handler reads
it there, leaves an empty document for botocore to parse, and puts what it made into
what botocore returns; signing, retries, errors and metadata stay botocore's. In any
doubt the handler leaves the body alone, and the call goes the slow way, by botocore's
dicts. How a body is read depends on the operation (`object_way`, `parser_way`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from inspect import currentframe
from logging import DEBUG, getLogger
from types import FrameType
from typing import TYPE_CHECKING, Any

import botocore.client

if TYPE_CHECKING:
    from botocore.client import BaseClient
    from botocore.model import OperationModel

_PARSER_LOG = getLogger("botocore.parsers")


class Way:
    """How the bodies of an operation's responses are read.

    Attributes:
        left: The empty document that botocore is left to parse.
        is_whole: Whether botocore's handlers still find the whole result, and so may
            change it.
    """

    # By hand: making an attrs class would take a tenth of the import of a client.
    left: bytes
    is_whole: bool

    def __init__(self, operation: str) -> None:
        """Read the bodies of an operation, by botocore's name of it."""
        self.operation = operation

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        """Read a response as botocore's parsers are given it.

        It may raise whatever it likes: botocore then looks at the body.

        Returns:
            What to put into botocore's result.
        """
        raise NotImplementedError


_way_of_our_call: ContextVar[Way | None] = ContextVar(
    f"{__package__}.call", default=None
)


def register(boto: BaseClient) -> None:
    """Put the handler on a botocore client, once however often it is wrapped."""
    service_id = boto.meta.service_model.service_id.hyphenize()
    boto.meta.events.register_last(
        f"before-parse.{service_id}", before_parse, unique_id=f"{__package__}.decode"
    )


def call(
    method: Callable[..., dict[str, Any]], arguments: Mapping[str, object], way: Way
) -> dict[str, Any]:
    """Make a call whose body we may read; give what botocore returns."""
    token = _way_of_our_call.set(way)
    try:
        return method(**arguments)
    finally:
        _way_of_our_call.reset(token)


def before_parse(
    operation_model: OperationModel,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, object],
    **_: object,
) -> None:
    """Read the body of a call of ours; never raise, which would end its retries."""
    way = _way_of_our_call.get()
    if way is None or way.operation != operation_model.name:
        return
    body = response_dict["body"]
    if (
        response_dict["status_code"] >= 300
        or not body
        # Another handler has its say in the result.
        or customized_response_dict
        # The debug log is to show the body that came.
        or _PARSER_LOG.isEnabledFor(DEBUG)
        or not _is_direct(currentframe())
    ):
        return
    try:
        result = way.read(response_dict)
    except Exception:
        # botocore has the last word on such a body: its answer or error becomes ours.
        return
    response_dict["body"] = way.left
    customized_response_dict.update(result)


def _is_direct(frame: FrameType | None) -> bool:
    """Whether the frame is one of our call, not of another nested in its handlers.

    A handler may well call the same operation of the same client. Nothing that botocore
    hands to `before-parse` tells the two apart; the stack does.
    """
    calls = 0
    while frame is not None:
        code = frame.f_code
        if code is _OUR_CALL:
            return calls == 1
        if code.co_name == "_make_api_call" and frame.f_globals is _BOTOCORE:
            calls += 1
        frame = frame.f_back
    return False


_OUR_CALL = call.__code__
_BOTOCORE = botocore.client.__dict__
