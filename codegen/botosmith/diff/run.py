"""Compares all services of two sides."""

import os
from collections.abc import Iterator
from functools import partial

from attrs import frozen

from ..errors import BotosmithError, did_you_mean
from ..processes import Progress, no_progress, run_tasks
from ..services import matching
from .change import Change, Severity
from .compare import added, compare, removed
from .sides import Selection, Side

# Below this, starting processes takes longer than they save.
_FEW = 8


@frozen(kw_only=True)
class ServiceDiff:
    """What changed in one service; the worst first."""

    service: str
    changes: tuple[Change, ...]

    @property
    def severity(self) -> Severity:
        """The worst of its changes."""
        return max((change.severity for change in self.changes), default=Severity.SAFE)

    def of(self, severity: Severity) -> list[Change]:
        """The changes with one severity."""
        return [change for change in self.changes if change.severity is severity]


@frozen(kw_only=True)
class Diff:
    """What changed between two sides.

    Attributes:
        old: The name of the old side.
        new: The name of the new side.
        compared: The number of services that were compared.
        services: The services that changed, by name.
    """

    old: str
    new: str
    compared: int
    services: tuple[ServiceDiff, ...]

    @property
    def severity(self) -> Severity:
        """The worst of all changes."""
        return max(
            (service.severity for service in self.services), default=Severity.SAFE
        )

    def changes(self) -> Iterator[Change]:
        """All changes, service by service."""
        for service in self.services:
            yield from service.changes


def diff(
    old: Side,
    new: Side,
    selection: Selection | None = None,
    jobs: int | None = None,
    progress: Progress = no_progress,
    *,
    infer_paginators: bool = True,
) -> Diff:
    """Compare two sides.

    Args:
        old: The old models.
        new: The new models.
        selection: What to compare. If it is None, everything in a locked side is, or if
            neither is locked, all services.
        jobs: The largest number of processes.
        progress: Called at the start and after each service.
        infer_paginators: Whether packages have paginators that models do not have.

    Raises:
        BotosmithError: A service or an operation is on neither side, or a model is
            invalid.
    """
    known = dict.fromkeys(sorted({*old.services(), *new.services()}))
    if selection is None:
        selection = old.selection() or new.selection() or known
    for service in selection:
        if service not in known:
            raise BotosmithError(_unknown("service", service, list(known)))
    diffs: dict[str, ServiceDiff] = {}
    progress(0, len(selection), "")
    processes = (jobs or os.cpu_count() or 1) if len(selection) > _FEW else 1

    def note(service: str, result: ServiceDiff) -> None:
        diffs[service] = result
        progress(len(diffs), len(selection), service)

    work = partial(_work, old, new, selection, infer_paginators)
    run_tasks(work, sorted(selection), processes, note)
    return Diff(
        old=old.label,
        new=new.label,
        compared=len(selection),
        services=tuple(diffs[name] for name in sorted(diffs) if diffs[name].changes),
    )


def _work(
    old: Side, new: Side, selection: Selection, infer_paginators: bool, service: str
) -> ServiceDiff:
    changes = _changes(old, new, service, selection[service], infer_paginators)
    return ServiceDiff(service=service, changes=changes)


def _changes(
    old_side: Side,
    new_side: Side,
    name: str,
    selected: frozenset[str] | None,
    infer_paginators: bool,
) -> tuple[Change, ...]:
    if name not in old_side.services():
        return added(new_side.load(name))
    if name not in new_side.services():
        return removed(old_side.load(name))
    old, new = old_side.load(name), new_side.load(name)
    try:
        changes = compare(old, new, infer_paginators=infer_paginators)
    except RecursionError as error:
        raise BotosmithError("the model is nested too deeply", name) from error
    if selected is None:
        return changes
    known = [*old.service["operations"], *new.service["operations"]]
    chosen: set[str] = set()
    for operation in sorted(selected):
        matches = matching(operation, known)
        if not matches:
            raise BotosmithError(_unknown("operation", operation, known), name)
        chosen.update(matches)
    # Changes without operations are about the whole service, or about unused shapes.
    return tuple(
        change
        for change in changes
        if not chosen.isdisjoint(change.operations) or change.where == "metadata"
    )


def _unknown(what: str, name: str, known: list[str]) -> str:
    return f"neither side has the {what} {name!r}{did_you_mean(name, known)}"
