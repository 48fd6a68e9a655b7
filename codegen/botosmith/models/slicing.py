"""Selects what the clients of a subset of operations need of a service's models."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import frozen

from ..runtime.calls.slices.slice_file import EARLY_TRAITS
from .client_data import ClientData
from .documentation import without_documentation
from .loader import Json

# The long texts. The rest is kept as botocore has it.
_DOCUMENTATION = frozenset({"documentation"})
_LEFT_OUT = ("documentation", "examples", "operations", "shapes")
# The keys of operations and shapes whose values refer to a shape.
_REFERENCES = ("input", "output", "member", "key", "value")

# A shape is common if at least this many operations share it.
_COMMON = 10

# Operations and shapes. The keys are a kind, which is empty for operations, and a name.
_Parts: TypeAlias = dict[tuple[str, str], Json]


@frozen
class SlicedModel:
    """The data that clients need, in the form that the runtime reads.

    Attributes:
        head: What they need before the first call.
        lines: The lines of operations and shapes.
    """

    head: Json
    lines: list[str]


def slice_model(data: ClientData, selection: Collection[str] | None) -> SlicedModel:
    """Select what clients need.

    Args:
        data: What clients read.
        selection: The operations that the SDK has; None for all of them.
    """
    operations: dict[str, Json] = {
        # `name` usually repeats the key.
        name: {k: v for k, v in operation.items() if (k, v) != ("name", name)}
        for name, operation in data.model["operations"].items()
    }
    shapes: Mapping[str, Json] = data.model["shapes"]
    selected = [name for name in operations if selection is None or name in selection]
    parts = _common_shapes(shapes, [operations[name] for name in selected])
    for name in selected:
        parts["", name] = operations[name]
        _add_shapes(shapes, _references(operations[name]), parts)
    for name, shape in shapes.items():
        # Any error may come from any operation.
        if selection is None or shape.get("exception"):
            _add_shapes(shapes, [{"shape": name}], parts)
    numbers = {key: number for number, key in enumerate(parts)}
    early: list[Json] = []
    order = [numbers["shape", name] for name in shapes if ("shape", name) in numbers]
    head = {
        "service": data.service,
        "version": data.version,
        "checksums": data.checksums,
        "model": dump({k: v for k, v in data.model.items() if k not in _LEFT_OUT}),
        "operations": {
            name: (_early_traits(operation, early), numbers.get(("", name)))
            for name, operation in operations.items()
        },
        "early_traits": early,
        "order": None if [*shapes] == sorted(shapes) else order,
        "endpoints": _endpoints(data),
    }
    return SlicedModel(
        head,
        [
            f"{name if kind else ''}\t{dump(_pack(part, numbers))}"
            for (kind, name), part in parts.items()
        ],
    )


def _early_traits(operation: Json, known: list[Json]) -> int:
    """The place of an operation's early traits in a list, which may be new there."""
    traits = {key: operation[key] for key in EARLY_TRAITS if key in operation}
    if traits not in known:
        known.append(traits)
    return known.index(traits)


def _endpoints(data: ClientData) -> Json | None:
    if data.endpoints is None:
        return None
    # botocore looks for both names.
    services = {data.service, data.model["metadata"].get("endpointPrefix")} - {None}
    partitions: list[Json] = [
        partition
        | {
            # Without their descriptions.
            "regions": {key: {} for key in partition["regions"]},
            "services": {
                k: v for k, v in partition["services"].items() if k in services
            },
        }
        for partition in data.endpoints["partitions"]
    ]
    return {
        "checksum": data.endpoints_checksum,
        "data": dump(data.endpoints | {"partitions": partitions}),
    }


def _common_shapes(shapes: Mapping[str, Json], operations: Iterable[Json]) -> _Parts:
    """The shapes that many operations need, ordered by the number of operations.

    With these first, and whatever else an operation needs after it, a call reads few
    blocks.
    """
    uses: Counter[tuple[str, str]] = Counter()
    for operation in operations:
        needed: _Parts = {}
        _add_shapes(shapes, _references(operation), needed)
        uses.update(needed.keys())
    return {
        key: shapes[key[1]] for key, count in uses.most_common() if count >= _COMMON
    }


def _add_shapes(
    shapes: Mapping[str, Json], references: Iterable[Json], parts: _Parts
) -> None:
    """Add shapes, and all that they refer to."""
    waiting = [*references]
    while waiting:
        name = waiting.pop()["shape"]
        if ("shape", name) not in parts:
            parts["shape", name] = shapes[name]
            waiting += _references(shapes[name])


def _references(part: Json) -> Iterator[Json]:
    """The references to shapes of an operation or a shape."""
    for key in _REFERENCES:
        if key in part:
            yield part[key]
    yield from part.get("errors", ())
    yield from part.get("members", {}).values()


def _pack(part: Json, numbers: Mapping[tuple[str, str], int]) -> Json:
    packed: Json = without_documentation(part, _DOCUMENTATION)
    for key in _REFERENCES:
        if key in packed:
            packed[key] = _pack_reference(packed[key], numbers)
    if "errors" in packed:
        packed["errors"] = [_pack_reference(one, numbers) for one in packed["errors"]]
    if "members" in packed:
        packed["members"] = {
            name: _pack_reference(reference, numbers)
            for name, reference in packed["members"].items()
        }
    return packed


def _pack_reference(reference: Json, numbers: Mapping[tuple[str, str], int]) -> object:
    traits = {key: value for key, value in reference.items() if key != "shape"}
    number = numbers["shape", reference["shape"]]
    return [number, traits] if traits else number


def dump(value: object) -> str:
    """Render JSON, with as few characters as possible."""
    return json.dumps(value, separators=(",", ":"))
