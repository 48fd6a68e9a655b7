"""The fast way in: a response's body straight to our classes, past botocore's parser.

botocore emits `before-parse` with the raw body. During a call of ours a handler decodes
it there, leaves an empty document for botocore to parse, and puts the object into what
botocore returns; signing, retries, errors and metadata stay botocore's. In any doubt
the handler leaves the body alone, and the call goes the slow way, by botocore's dicts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from inspect import currentframe
from json import loads
from logging import DEBUG, getLogger
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import botocore.client

from .shapes import Response

if TYPE_CHECKING:
    from botocore.client import BaseClient
    from botocore.model import OperationModel

R = TypeVar("R", bound=Response)

BodyDecoder: TypeAlias = Callable[[bytes], R]
"""Makes the object of a body.

It may raise whatever it likes: botocore then looks at the body. What it returns must be
equal to what the way by botocore's dicts gives.
"""

# Under the name of the package: two SDKs may share one botocore client.
_KEY = f"{__package__}.response"

_PARSER_LOG = getLogger("botocore.parsers")


class _Call:
    """A call under way, whose body we may decode."""

    # By hand: making an attrs class would take a tenth of the import of a client.
    __slots__ = ("decode", "operation")

    def __init__(self, operation: str, decode: BodyDecoder[Response]) -> None:
        self.operation = operation
        self.decode = decode


_call_of_ours: ContextVar[_Call | None] = ContextVar(
    f"{__package__}.call", default=None
)


def body_decoder(cls: type[R]) -> BodyDecoder[R]:
    """Make the function that reads the JSON bodies of a response class."""
    # Late: importing a client takes half as long without conversion.
    from .codec import unexplained_decoder
    from .threshold import faster

    def decode_body(body: bytes) -> R:
        # Not json.loads(body), which guesses UTF-16 where botocore does not.
        document = loads(body.decode("utf-8"))
        if document.__class__ is not dict:
            raise ValueError("the body is no JSON object")
        return unexplained_decoder(cls, "json")(document)

    return faster(cls, decode_body)


def is_wholly_body(operation: OperationModel) -> bool:
    """Whether all of an operation's output stands in a JSON body."""
    service = operation.service_model
    # botocore 1.35 has the first of a service's protocols only.
    protocol = getattr(service, "resolved_protocol", service.metadata["protocol"])
    shape = operation.output_shape
    return (
        protocol in ("json", "rest-json")
        and shape is not None
        and not operation.has_event_stream_output
        and not operation.has_streaming_output
        and "payload" not in shape.serialization
        and not any("location" in m.serialization for m in shape.members.values())
    )


def register(boto: BaseClient) -> None:
    """Put the handler on a botocore client, once however often it is wrapped."""
    service_id = boto.meta.service_model.service_id.hyphenize()
    boto.meta.events.register_last(
        f"before-parse.{service_id}", before_parse, unique_id=f"{__package__}.decode"
    )


def call(
    method: Callable[..., dict[str, Any]],
    arguments: Mapping[str, object],
    operation: str,
    decode: BodyDecoder[R],
) -> tuple[dict[str, Any], R | None]:
    """Make a call whose body we may decode.

    Returns:
        What botocore returned, and the object, `None` where botocore parsed the body.
    """
    token = _call_of_ours.set(_Call(operation, decode))
    try:
        parsed = method(**arguments)
    finally:
        _call_of_ours.reset(token)
    return parsed, parsed.pop(_KEY, None)


def with_metadata(response: R, parsed: Mapping[str, object]) -> R:
    """Give a response that was decoded from a body what botocore tells beside it."""
    from .decode import metadata

    object.__setattr__(response, "response_metadata", metadata(parsed))
    return response


def before_parse(
    operation_model: OperationModel,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, object],
    **_: object,
) -> None:
    """Decode the body of a call of ours; never raise, which would end its retries."""
    ours = _call_of_ours.get()
    if ours is None or ours.operation != operation_model.name:
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
        result = ours.decode(body)
    except Exception:
        # botocore has the last word on such a body: its answer or error becomes ours.
        return
    response_dict["body"] = b"{}"
    customized_response_dict[_KEY] = result


def _is_direct(frame: FrameType | None) -> bool:
    """Whether the frame is one of our call, not of another nested in its handlers.

    A handler may well call the same operation of the same client. Nothing that botocore
    hands to `before-parse` tells the two apart; the stack does.
    """
    calls = 0
    while frame is not None:
        code = frame.f_code
        if code is call.__code__:
            return calls == 1
        if code.co_name == "_make_api_call" and frame.f_globals is _BOTOCORE:
            calls += 1
        frame = frame.f_back
    return False


_BOTOCORE = botocore.client.__dict__
