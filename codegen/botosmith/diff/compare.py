"""Compares two versions of a service."""

from collections.abc import Iterable, Iterator, Set
from typing import Unpack

from attrs import evolve

from ..config import Parts
from ..models.source import ServiceModels
from .change import Change, ChangeKind
from .collector import Collector, ModelPlace
from .model_version import ModelVersion
from .operations import compare_errors, compare_operations
from .paging import compare_paginators, compare_waiters
from .severity import RULES
from .shapes import ShapeComparison
from .traits import differing, text

# Names for people, and traits that only AWS itself uses.
_METADATA_IGNORED = frozenset(
    {"ripServiceName", "serviceAbbreviation", "serviceFullName", "uid"}
)


def compare(
    old: ServiceModels,
    new: ServiceModels,
    *,
    operations: Set[str] | None = None,
    **parts: Unpack[Parts],
) -> tuple[Change, ...]:
    """Compare two versions of a service.

    Args:
        old: The old models.
        new: The new models.
        operations: The operations to compare, with all that they reach; None for the
            whole service.
        parts: What packages have of it.

    Returns:
        All changes, each once, the worst first. Changes of documentation, order and
        modules do not count.
    """
    if old.digest == new.digest:
        return ()
    before, after = (ModelVersion(models, **parts) for models in (old, new))
    collector = Collector(new.name)
    _compare_service(before, after, collector)
    compare_operations(before, after, collector)
    compare_errors(before, after, collector)
    compare_paginators(before, after, collector)
    compare_waiters(before, after, collector)
    ShapeComparison(before, after, collector).compare()
    changes: Iterable[Change] = collector.changes
    if operations is not None:
        classes = before.classes_of_operations(operations)
        classes |= after.classes_of_operations(operations)
        changes = _limited(changes, operations, classes)
    return in_order(changes)


def _limited(
    changes: Iterable[Change], operations: Set[str], classes: Set[str]
) -> Iterator[Change]:
    """The changes that affect operations, without the names of other ones."""
    for change in changes:
        affected = tuple(name for name in change.operations if name in operations)
        # Others without operations are about unused shapes.
        if affected or change.where == "metadata":
            python = (name for name in change.python if name.split(".")[0] in classes)
            yield evolve(change, operations=affected, python=tuple(python))


def added(models: ServiceModels) -> tuple[Change, ...]:
    """The change for a service that only the new side has."""
    return _whole_service(models, ChangeKind.SERVICE_ADDED)


def removed(models: ServiceModels) -> tuple[Change, ...]:
    """The change for a service that only the old side has."""
    return _whole_service(models, ChangeKind.SERVICE_REMOVED)


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sort changes: the worst first, then by kind, then by place."""
    kinds = {kind: position for position, kind in enumerate(ChangeKind)}
    unique = dict.fromkeys(changes)
    return tuple(
        sorted(unique, key=lambda c: (-c.severity, kinds[c.kind], c.where, c.trait))
    )


def _whole_service(models: ServiceModels, kind: ChangeKind) -> tuple[Change, ...]:
    collector = Collector(models.name)
    version = ModelVersion(models)
    place = ModelPlace(models.name, python=(version.names.package,))
    collector.add(kind, place, axes=RULES[kind].sent)
    return tuple(collector.changes)


def _compare_service(
    old: ModelVersion, new: ModelVersion, collector: Collector
) -> None:
    place = ModelPlace("metadata", python=(new.names.client,))
    if old.names.client != new.names.client:
        collector.add(
            ChangeKind.NAME_CHANGED, place, old.names.client, new.names.client
        )
    one, other = old.models.service["metadata"], new.models.service["metadata"]
    for trait in differing(one, other, _METADATA_IGNORED):
        collector.add(
            ChangeKind.SERVICE_TRAIT_CHANGED,
            place,
            text(one, trait),
            text(other, trait),
            trait=trait,
            axes=RULES[ChangeKind.SERVICE_TRAIT_CHANGED].sent,
        )
