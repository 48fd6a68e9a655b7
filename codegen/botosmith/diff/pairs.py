"""Which shapes of two versions are to be compared, and where each of them shows."""

from collections.abc import Iterator

from attrs import frozen

from .model_version import ModelVersion, Owner, Usage
from .recorder import Place


@frozen
class Pair:
    """A shape in both versions.

    Attributes:
        old: Its name in the old model; empty for a request or response without members.
        new: Its name in the new model; empty likewise.
        place: Where it shows.
    """

    old: str
    new: str
    place: Place


def pairs(old: ModelVersion, new: ModelVersion) -> Iterator[Pair]:
    """Pair the shapes of two versions: by their names in the model, by their classes'
    names, and as requests and responses of an operation."""
    ends = _ends(old, new)
    found = {(name, name): True for name in old.shapes if name in new.shapes}
    found |= dict.fromkeys(_same_class(old, new), True)
    for names in {**found, **dict.fromkeys(ends, False)}:
        inputs, outputs = ends.get(names, (frozenset(), frozenset()))
        yield _pair(old, new, names, Usage(inputs, outputs), found.get(names, False))


def _ends(
    old: ModelVersion, new: ModelVersion
) -> dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]]:
    """The operations that have a pair of shapes as their inputs, and as outputs."""
    found: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    operations = dict(new.operations())
    for name, raw in old.operations():
        if name not in operations:
            continue
        for index, end in enumerate(("input", "output")):
            names = tuple(
                version.get(end, {}).get("shape", "")
                for version in (raw, operations[name])
            )
            if any(names):
                found.setdefault((names[0], names[1]), (set(), set()))[index].add(name)
    return {
        names: (frozenset(inputs), frozenset(outputs))
        for names, (inputs, outputs) in found.items()
    }


def _same_class(old: ModelVersion, new: ModelVersion) -> Iterator[tuple[str, str]]:
    """Shapes that the model calls otherwise while the class keeps its name."""
    added = {
        name: shape
        for shape, name in new.names.shapes.items()
        if shape in new.shapes and shape not in old.shapes
    }
    for shape, name in old.names.shapes.items():
        if shape in old.shapes and shape not in new.shapes and name in added:
            yield shape, added[name]


def _pair(
    old: ModelVersion,
    new: ModelVersion,
    names: tuple[str, str],
    ends: Usage,
    one_shape: bool,
) -> Pair:
    before, after = names
    owners = [Owner("request", name, name) for name in sorted(ends.sent)]
    owners += [Owner("response", name, name) for name in sorted(ends.received)]
    usage = ends
    if one_shape:
        usage = old.usage(before)
        usage = usage if usage.operations else new.usage(after)
        if before in old.names.shapes and after in new.names.shapes:
            owners.append(Owner("structure", before, after))
        if before in old.names.errors and after in new.names.errors:
            owners.append(Owner("error", before, after))
    python = tuple(new.names.class_of(owner.role, owner.new) for owner in owners)
    return Pair(
        before, after, Place(after or before, usage, tuple(owners), python, after)
    )
