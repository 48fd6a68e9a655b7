"""Ways from a body to objects: botocore's, ours, and those that set the limits."""

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks.bodies import Body
from benchmarks.running import Setup, without_msgspec

_MANY = 1 << 18
"""After how many bytes of bodies the SDK takes msgspec, where it is installed."""


def botocores(body: Body) -> Callable[[], dict[str, Any]]:
    """botocore's parser, as its clients call it."""
    from botocore.parsers import create_parser
    from botocore.session import get_session

    model: Any = get_session().get_service_model(body.service)
    protocol: str = model.resolved_protocol
    parser: Any = create_parser(protocol)
    shape = model.operation_model(body.operation).output_shape
    content = body.make()

    def parse() -> dict[str, Any]:
        response: dict[str, Any]
        response = {"status_code": 200, "headers": {}, "body": content, "context": {}}
        parsed: dict[str, Any] = parser.parse(response, shape)
        return parsed

    return parse


def ours(body: Body, *, in_c: bool) -> Setup:
    """The decoder that our clients use.

    Args:
        body: What to decode.
        in_c: Whether msgspec may be used.
    """

    def setup() -> Callable[[], object]:
        if not in_c:
            without_msgspec()
        cls: object = getattr(
            import_module(f"typed_aws.{body.package}"), f"{body.operation}Response"
        )
        way: Any = import_module("typed_aws._runtime.responses.json_decoder")
        decode: Callable[[bytes], object] = way.body_decoder(cls)
        content = body.make()
        # What it does from the first body on, and what once many have come.
        for _ in range(2 * _MANY // len(content)):
            decode(content)
        return lambda: decode(content)

    return setup


def json_loads(body: Body) -> Callable[[], object]:
    """The standard library's parser, which makes no objects."""
    content = body.make()
    return lambda: json.loads(content)


def orjson_loads(body: Body) -> Callable[[], object]:
    """The fastest parser to dicts."""
    import orjson

    content = body.make()
    return lambda: orjson.loads(content)


def by_hand(way: str, body: Body) -> Callable[[], object]:
    """A peer whose classes are written by hand, by its name in `models`."""
    # Imports the peers, which no other process is to have.
    models = import_module("benchmarks.models")
    decode: Callable[[], object] = getattr(models, way)(body)
    return decode
