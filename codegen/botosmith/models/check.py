"""Checks that a model is built as the generator expects.

A model may come from anywhere, so it is untrusted: what passes here has the right types
in every part the generator reads, and no reference leads nowhere. What names and texts
*say* is not judged here; `naming` and the quoting of `view` take any text.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeAlias

from ..errors import BotosmithError

# Parsed JSON, of which nothing is known yet.
Json: TypeAlias = Any
Types: TypeAlias = Mapping[str, type]

SCALARS = frozenset(
    {
        "bigDecimal",
        "bigInteger",
        "blob",
        "boolean",
        "character",
        "double",
        "float",
        "integer",
        "long",
        "string",
        "timestamp",
    }
)

# The references inside a shape, by its type.
_PARTS: Mapping[str, tuple[str, ...]] = {"list": ("member",), "map": ("key", "value")}

# Annotations nest as lists and maps do. The deepest of AWS's has 5 levels.
_DEEPEST = 32

_JSON_NAMES: Mapping[type, str] = {
    bool: "true or false",
    dict: "an object",
    float: "a number",
    int: "a whole number",
    list: "a list",
    str: "text",
    type(None): "null",
}

_DOCUMENTED: Types = {
    "deprecated": bool,
    "deprecatedMessage": str,
    "documentation": str,
}
_METADATA: Types = dict.fromkeys(
    (
        "apiVersion",
        "endpointPrefix",
        "jsonVersion",
        "protocol",
        "serviceAbbreviation",
        "serviceFullName",
        "serviceId",
        "signatureVersion",
        "signingName",
        "targetPrefix",
    ),
    str,
)
_OPERATION: Types = {"name": str, "http": dict, **_DOCUMENTED}
_TRAITS: Types = {
    **dict.fromkeys(
        (
            "box",
            "document",
            "event",
            "eventpayload",
            "eventstream",
            "exception",
            "fault",
            "flattened",
            "hostLabel",
            "idempotencyToken",
            "jsonvalue",
            "sensitive",
            "sparse",
            "streaming",
            "union",
            "wrapper",
            "xmlAttribute",
        ),
        bool,
    ),
    **dict.fromkeys(
        (
            "location",
            "locationName",
            "pattern",
            "payload",
            "queryName",
            "timestampFormat",
        ),
        str,
    ),
    **_DOCUMENTED,
}
_ERROR: Types = {"code": str, "httpStatusCode": int, "senderFault": bool}
_PAGINATOR: Types = {"limit_key": str, "more_results": str}
_WAITER: Types = {
    "operation": str,
    "delay": int,
    "maxAttempts": int,
    "description": str,
}


def check_model(model: Json, file: str) -> None:
    """Check a service model.

    Args:
        model: What the JSON file holds, extras merged in.
        file: What errors call it.

    Raises:
        BotosmithError: Names the file, and the place in it that is wrong.
    """
    check_object(model, file)
    _types(model, {"documentation": str, "version": str}, file)
    for part in ("metadata", "operations", "shapes"):
        check_object(_get(model, part, file), f"{file}: {part}")
    metadata, operations, shapes = (
        model["metadata"],
        model["operations"],
        model["shapes"],
    )
    _types(metadata, _METADATA, f"{file}: metadata")
    for name, shape in shapes.items():
        _check_shape(shape, shapes, f"{file}: shapes.{name}")
    _check_nesting(shapes, file)
    for name, operation in operations.items():
        _check_operation(operation, shapes, f"{file}: operations.{name}")


def check_paginators(paginators: Json, file: str) -> None:
    """Check what a file of paginators says, operation by operation."""
    for name, config in check_object(paginators, f"{file}: pagination").items():
        where = f"{file}: pagination.{name}"
        _types(check_object(config, where), _PAGINATOR, where)
        for key in ("input_token", "output_token", "result_key"):
            if _get(config, key, where).__class__ is not str:
                _texts(config[key], f"{where}.{key}")
        if config.get("non_aggregate_keys", "").__class__ is not str:
            _texts(config["non_aggregate_keys"], f"{where}.non_aggregate_keys")


def check_waiters(waiters: Json, operations: Collection[str], file: str) -> None:
    """Check what a file of waiters says, waiter by waiter."""
    for name, config in check_object(waiters, f"{file}: waiters").items():
        where = f"{file}: waiters.{name}"
        _types(check_object(config, where), _WAITER, where)
        if _get(config, "operation", where) not in operations:
            raise BotosmithError(f"no operation {config['operation']!r}", where)
        for index, acceptor in enumerate(
            _list(_get(config, "acceptors", where), f"{where}.acceptors")
        ):
            place = f"{where}.acceptors[{index}]"
            check_object(acceptor, place)
            for key in ("matcher", "state"):
                _text(_get(acceptor, key, place), f"{place}.{key}")
            _get(acceptor, "expected", place)


def _check_shape(shape: Json, shapes: Mapping[str, Json], where: str) -> None:
    _types(check_object(shape, where), _TRAITS, where)
    kind = _text(_get(shape, "type", where), f"{where}.type")
    if kind == "structure":
        _check_structure(shape, shapes, where)
    elif kind in _PARTS:
        for part in _PARTS[kind]:
            _reference(_get(shape, part, where), shapes, f"{where}.{part}")
        if kind == "map" and _kind(shapes[shape["key"]["shape"]]) != "string":
            raise BotosmithError("keys of a map must be strings", where)
    elif kind not in SCALARS:
        raise BotosmithError(f"unknown type {kind!r}", where)
    if "enum" in shape:
        _texts(shape["enum"], f"{where}.enum")
        if kind != "string":
            raise BotosmithError(f"an enum of type {kind}", where)


def _check_structure(shape: Json, shapes: Mapping[str, Json], where: str) -> None:
    members = check_object(shape.get("members", {}), f"{where}.members")
    for name, reference in members.items():
        _reference(reference, shapes, f"{where}.members.{name}")
    for name in _texts(shape.get("required", []), f"{where}.required"):
        if name not in members:
            raise BotosmithError(f"requires {name!r}, which is no member", where)
    if "payload" in shape and shape["payload"] not in members:
        raise BotosmithError(f"payload {shape['payload']!r} is no member", where)
    if "error" in shape:
        _types(check_object(shape["error"], f"{where}.error"), _ERROR, f"{where}.error")


def _check_operation(operation: Json, shapes: Mapping[str, Json], where: str) -> None:
    _types(check_object(operation, where), _OPERATION, where)
    for end in ("input", "output"):
        if end in operation:
            _structure_reference(operation[end], shapes, f"{where}.{end}")
    errors = _list(operation.get("errors", []), f"{where}.errors")
    for index, error in enumerate(errors):
        _structure_reference(error, shapes, f"{where}.errors[{index}]")


def _check_nesting(shapes: Mapping[str, Json], file: str) -> None:
    """Refuse lists and maps that hold themselves without a structure between (their
    annotation would have no end), or that are nested beyond all sense."""
    levels: dict[str, int] = {}
    for start in shapes:
        path = [start]
        while path:
            name = path[-1]
            parts = list(_containers(shapes[name], shapes))
            waiting = [part for part in parts if part not in levels]
            if len(path) > _DEEPEST:
                raise BotosmithError("nested without end", f"{file}: shapes.{start}")
            if waiting:
                path.append(waiting[0])
            else:
                levels[name] = 1 + max((levels[part] for part in parts), default=0)
                if levels[name] > _DEEPEST:
                    raise BotosmithError("nested too deep", f"{file}: shapes.{start}")
                path.pop()


def _containers(shape: Json, shapes: Mapping[str, Json]) -> Iterator[str]:
    for part in _PARTS.get(shape["type"], ()):
        name: str = shape[part]["shape"]
        if shapes[name]["type"] in _PARTS:
            yield name


def _structure_reference(
    reference: Json, shapes: Mapping[str, Json], where: str
) -> None:
    _reference(reference, shapes, where)
    if _kind(shapes[reference["shape"]]) != "structure":
        raise BotosmithError(f"{reference['shape']!r} is no structure", where)


def _reference(reference: Json, shapes: Mapping[str, Json], where: str) -> None:
    _types(check_object(reference, where), _TRAITS, where)
    name = _text(_get(reference, "shape", where), f"{where}.shape")
    if name not in shapes:
        raise BotosmithError(f"no shape {name!r}", where)
    if "enum" in reference:
        _texts(reference["enum"], f"{where}.enum")


def _kind(shape: Json) -> Json:
    # Referred to, maybe before it was itself checked.
    return shape.get("type") if shape.__class__ is dict else None


def _types(value: Mapping[str, Json], types: Types, where: str) -> None:
    for key, item in value.items():
        # JSON gives exact classes, and True must not pass for a number.
        if key in types and item.__class__ is not types[key]:
            _refuse(item, types[key], f"{where}.{key}")


def _get(value: Mapping[str, Json], key: str, where: str) -> Json:
    if key not in value:
        raise BotosmithError(f"has no {key!r}", where)
    return value[key]


def check_object(value: Json, where: str) -> Json:
    """Give the value back if it is a JSON object."""
    if value.__class__ is not dict:
        _refuse(value, dict, where)
    return value


def _list(value: Json, where: str) -> Json:
    if value.__class__ is not list:
        _refuse(value, list, where)
    return value


def _text(value: Json, where: str) -> str:
    if value.__class__ is not str:
        _refuse(value, str, where)
    text: str = value
    return text


def _texts(value: Json, where: str) -> list[str]:
    for index, item in enumerate(_list(value, where)):
        _text(item, f"{where}[{index}]")
    texts: list[str] = value
    return texts


def _refuse(value: Json, expected: type, where: str) -> None:
    raise BotosmithError(
        f"must be {_JSON_NAMES[expected]}, not {_JSON_NAMES[value.__class__]}", where
    )
