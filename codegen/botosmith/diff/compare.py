"""Compares two versions of a service."""

from collections.abc import Iterable

from ..models.source import ServiceModels
from .change import Change, Kind
from .model_version import ModelVersion
from .operations import compare_errors, compare_operations
from .paging import compare_paginators, compare_waiters
from .recorder import Place, Recorder
from .severity import RULES
from .shapes import ShapeComparison
from .traits import differing, text

# Names for people, and traits that only AWS itself uses.
_METADATA_IGNORED = frozenset(
    {"ripServiceName", "serviceAbbreviation", "serviceFullName", "uid"}
)


def compare(old: ServiceModels, new: ServiceModels) -> tuple[Change, ...]:
    """Compare two versions of a service.

    Returns:
        All changes, each once, the worst first. Changes of documentation, order and
        modules do not count.
    """
    if old.digest == new.digest:
        return ()
    before, after = ModelVersion(old), ModelVersion(new)
    recorder = Recorder(new.name)
    _compare_service(before, after, recorder)
    compare_operations(before, after, recorder)
    compare_errors(before, after, recorder)
    compare_paginators(before, after, recorder)
    compare_waiters(before, after, recorder)
    ShapeComparison(before, after, recorder).compare()
    return in_order(recorder.changes)


def added(models: ServiceModels) -> tuple[Change, ...]:
    """The change for a service that only the new side has."""
    return _whole_service(models, Kind.SERVICE_ADDED)


def removed(models: ServiceModels) -> tuple[Change, ...]:
    """The change for a service that only the old side has."""
    return _whole_service(models, Kind.SERVICE_REMOVED)


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sort changes: the worst first, then by kind, then by place."""
    kinds = {kind: position for position, kind in enumerate(Kind)}
    unique = dict.fromkeys(changes)
    return tuple(
        sorted(unique, key=lambda c: (-c.severity, kinds[c.kind], c.where, c.trait))
    )


def _whole_service(models: ServiceModels, kind: Kind) -> tuple[Change, ...]:
    recorder = Recorder(models.name)
    version = ModelVersion(models)
    place = Place(models.name, python=(version.names.package,))
    recorder.add(kind, place, axes=RULES[kind].sent)
    return tuple(recorder.changes)


def _compare_service(old: ModelVersion, new: ModelVersion, recorder: Recorder) -> None:
    place = Place("metadata", python=(new.names.client,))
    if old.names.client != new.names.client:
        recorder.add(Kind.NAME_CHANGED, place, old.names.client, new.names.client)
    one, other = old.models.service["metadata"], new.models.service["metadata"]
    for trait in differing(one, other, _METADATA_IGNORED):
        recorder.add(
            Kind.SERVICE_TRAIT_CHANGED,
            place,
            text(one, trait),
            text(other, trait),
            trait=trait,
            axes=RULES[Kind.SERVICE_TRAIT_CHANGED].sent,
        )
