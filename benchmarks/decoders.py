"""Decoders of bodies: ours, and those of other libraries."""

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks import clients
from benchmarks.bodies import Body
from benchmarks.running import Setup, without_msgspec


def ours(body: Body, *, in_c: bool) -> Setup:
    """The decoder that our clients use.

    Args:
        body: What to decode.
        in_c: Whether msgspec may be used.
    """

    def setup() -> Callable[[], object]:
        if not in_c:
            without_msgspec()
        reader = _operation(body).body_reader
        reader._bytes_before_msgspec = 0
        decode: Callable[[bytes], object] = reader._decode
        content = body.make()
        return lambda: decode(content)

    return setup


def ours_of_xml(body: Body) -> Callable[[], object]:
    """What our clients do with an XML body, and what is left of it for botocore.

    Args:
        body: What to decode.
    """
    reader = _operation(body).body_reader
    parse = clients.boto(body.service)._response_parser.parse
    content = body.make()

    def decode() -> object:
        response: dict[str, Any]
        response = {"status_code": 200, "headers": {}, "body": content}
        made, outside_body = reader.read(response, parse)
        reader.complete(made, outside_body, ())
        return made

    return decode


def _operation(body: Body) -> Any:
    package = import_module(f"typed_aws.{body.package}")
    operations: Any = import_module("typed_aws._runtime.calls.operation")
    boto = clients.boto(body.service)
    return operations.Operation(boto, getattr(package, f"{body.operation}Request"))


def json_loads(body: Body) -> Callable[[], object]:
    """The standard library's parser, which returns dicts."""
    content = body.make()
    return lambda: json.loads(content)


def orjson_loads(body: Body) -> Callable[[], object]:
    """The fastest parser that returns dicts."""
    import orjson

    content = body.make()
    return lambda: orjson.loads(content)


def by_hand(way: str, body: Body) -> Callable[[], object]:
    """Another library with handwritten classes, by its name in `models`."""
    # Imports the other libraries, in this process only.
    models = import_module("benchmarks.models")
    decode: Callable[[], object] = getattr(models, way)(body)
    return decode
