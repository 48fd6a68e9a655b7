"""Pairs the shapes of two versions, with the classes for them."""

from collections.abc import Iterator

from attrs import frozen

from ..plan.classes import ClassPlan
from ..plan.owners import Key
from .collector import ModelPlace
from .model_version import ModelVersion
from .usage import Usage


@frozen
class Pair:
    """A shape in both versions.

    Attributes:
        old: Its name in the old model; empty if an operation has no input or output.
        new: Its name in the new model, or empty likewise.
        place: Its place in the new version.
        old_classes: The classes with fields for its members in the old version; for a
            union, the variants.
        new_classes: The same in the new version, in the same order except for variants.
        is_class: Whether it has a class of its own in both versions.
    """

    old: str
    new: str
    place: ModelPlace
    old_classes: tuple[ClassPlan, ...]
    new_classes: tuple[ClassPlan, ...]
    is_class: bool


def pairs(old: ModelVersion, new: ModelVersion) -> Iterator[Pair]:
    """Pair the shapes of two versions.

    They have the same name in the model, the same class name, or are the inputs or
    outputs of the same operation.
    """
    ends = _ends(old, new)
    is_class = {(name, name): True for name in old.shapes if name in new.shapes}
    is_class |= dict.fromkeys(_same_class(old, new), True)
    for names in {**is_class, **dict.fromkeys(ends, False)}:
        inputs, outputs = ends.get(names, (frozenset(), frozenset()))
        yield _pair(old, new, names, Usage(inputs, outputs), is_class.get(names, False))


def _ends(
    old: ModelVersion, new: ModelVersion
) -> dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]]:
    """The operations with a pair of shapes as input, and those with it as output."""
    ends: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
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
                ends.setdefault((names[0], names[1]), (set(), set()))[index].add(name)
    return {
        names: (frozenset(inputs), frozenset(outputs))
        for names, (inputs, outputs) in ends.items()
    }


def _same_class(old: ModelVersion, new: ModelVersion) -> Iterator[tuple[str, str]]:
    """The shapes that were renamed in the model, but have the same class name."""
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
    requests: list[Key] = [("request", name) for name in sorted(ends.sent)]
    responses: list[Key] = [("response", name) for name in sorted(ends.received)]
    both: list[tuple[Key, Key]] = [(key, key) for key in requests + responses]
    usage, is_class = ends, False
    if one_shape:
        usage = old.usage.of(before)
        usage = usage if usage.operations else new.usage.of(after)
        is_class = before in old.names.shapes and after in new.names.shapes
        if is_class:
            both.append((("structure", before), ("structure", after)))
        if before in old.names.errors and after in new.names.errors:
            both.append((("error", before), ("error", after)))
    python = tuple(new.names.class_of(key) for _, key in both)
    return Pair(
        before,
        after,
        ModelPlace(after or before, usage, python, after),
        old_classes=old.classes_of(before, [key for key, _ in both]),
        new_classes=new.classes_of(after, [key for _, key in both]),
        is_class=is_class,
    )
