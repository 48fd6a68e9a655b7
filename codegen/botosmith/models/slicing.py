"""Selects what the clients of a subset of operations need of a service's models."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from ..runtime.calls.slices.slice_file import EARLY_TRAITS
from .client_data import ClientData, Json


def slice_head(data: ClientData) -> Json:
    """What clients need before the first call, in the form that the runtime reads."""
    early: list[Json] = []
    operations: dict[str, int] = {}
    for name, operation in data.model["operations"].items():
        traits = {key: operation[key] for key in EARLY_TRAITS if key in operation}
        if traits.setdefault("name", None) == name:
            del traits["name"]
        if traits not in early:
            early.append(traits)
        operations[name] = early.index(traits)
    left_out = ("documentation", "examples", "operations", "shapes")
    rest = {key: value for key, value in data.model.items() if key not in left_out}
    return {
        "service": data.service,
        "version": data.version,
        "checksums": data.checksums,
        "model": dump(rest),
        "operations": operations,
        "early_traits": early,
        "rules": without_documentation(data.rules),
        "endpoints": _endpoints(data),
    }


def _endpoints(data: ClientData) -> Json | None:
    if data.endpoints is None:
        return None
    # botocore looks for both names.
    services = {data.service, data.model["metadata"].get("endpointPrefix")} - {None}
    partitions: list[Json] = [
        partition
        | {
            "services": {
                k: v for k, v in partition["services"].items() if k in services
            }
        }
        for partition in data.endpoints["partitions"]
    ]
    return {
        "checksum": data.endpoints_checksum,
        "services": sorted(services),
        "data": dump(data.endpoints | {"partitions": partitions}),
    }


def slice_fragments(
    data: ClientData, selection: Collection[str] | None
) -> tuple[list[Json | None], dict[str, Json]]:
    """What clients need of operations and shapes, in the form that the runtime reads.

    Args:
        data: What clients read.
        selection: The operations that the SDK has; None for all of them.

    Returns:
        The operations of the service, with None in the place of those that the SDK does
        not have, and the shapes by name.
    """
    operations: Mapping[str, Json] = data.model["operations"]
    all_shapes: Mapping[str, Json] = data.model["shapes"]
    shapes = all_shapes
    if selection is not None:
        # Any error may come from any operation.
        errors = [name for name, shape in shapes.items() if shape.get("exception")]
        needed = _closure(all_shapes, [operations[name] for name in selection], errors)
        shapes = {name: shape for name, shape in shapes.items() if name in needed}
    numbers = {name: len(operations) + place for place, name in enumerate(shapes)}
    return (
        [
            _pack_operation(operation, numbers)
            if selection is None or name in selection
            else None
            for name, operation in operations.items()
        ],
        {name: _pack_shape(shape, numbers) for name, shape in shapes.items()},
    )


def _closure(
    shapes: Mapping[str, Json], operations: Iterable[Json], names: Iterable[str]
) -> set[str]:
    """The names of shapes and of all that they and operations refer to."""
    found: set[str] = set()
    waiting = [*names]
    for operation in operations:
        waiting += (reference["shape"] for reference in _references(operation))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += (reference["shape"] for reference in _references(shapes[name]))
    return found


def _references(part: Json) -> Iterator[Json]:
    """The references to shapes of an operation or a shape."""
    for key in ("input", "output", "member", "key", "value"):
        if key in part:
            yield part[key]
    yield from part.get("errors", ())
    yield from part.get("members", {}).values()


def _pack_operation(operation: Json, numbers: Mapping[str, int]) -> Json:
    packed: Json = {
        key: without_documentation(value)
        for key, value in operation.items()
        if key not in (*EARLY_TRAITS, "documentation")
    }
    for key in ("input", "output"):
        if key in packed:
            packed[key] = _pack_reference(packed[key], numbers)
    if "errors" in packed:
        packed["errors"] = [_pack_reference(one, numbers) for one in packed["errors"]]
    return packed


def _pack_shape(shape: Json, numbers: Mapping[str, int]) -> Json:
    packed: Json = without_documentation(shape)
    for key in ("member", "key", "value"):
        if key in packed:
            packed[key] = _pack_reference(packed[key], numbers)
    if "members" in packed:
        packed["members"] = {
            name: _pack_reference(reference, numbers)
            for name, reference in packed["members"].items()
        }
    return packed


def _pack_reference(reference: Json, numbers: Mapping[str, int]) -> Any:
    traits = {key: value for key, value in reference.items() if key != "shape"}
    number = numbers[reference["shape"]]
    return [number, traits] if traits else number


def without_documentation(value: Any) -> Any:
    """A copy of a value in JSON without texts called "documentation"."""
    if value.__class__ is dict:
        items: Json = value
        return {
            key: without_documentation(item)
            for key, item in items.items()
            if key != "documentation" or not isinstance(item, str)
        }
    if value.__class__ is list:
        values: list[Any] = value
        return [without_documentation(item) for item in values]
    return value


def dump(value: object) -> str:
    """Render JSON, with as few characters as possible."""
    return json.dumps(value, separators=(",", ":"))
