"""Compares all services of two sides."""

import os
from collections.abc import Iterator
from functools import partial
from typing import Unpack

from attrs import frozen

from ..config import Parts
from ..errors import BotosmithError, did_you_mean
from ..processes import Progress, no_progress, run_tasks
from ..services import matching
from .change import Change, Severity
from .compare import added, compare, removed
from .sides import Selection, Side
from .wording import listing

# Below this, starting processes takes longer than they save.
_FEW = 8


@frozen(kw_only=True)
class ServiceDiff:
    """The changes in one service; the worst first.

    Attributes:
        service: botocore's name of the service.
        changes: The changes.
        missing: The operations to compare that neither side has.
    """

    service: str
    changes: tuple[Change, ...]
    missing: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """The worst of its changes."""
        return max((change.severity for change in self.changes), default=Severity.SAFE)

    def of(self, severity: Severity) -> list[Change]:
        """The changes with one severity."""
        return [change for change in self.changes if change.severity is severity]


@frozen(kw_only=True)
class Diff:
    """The changes between two sides.

    Attributes:
        old: The name of the old side.
        new: The name of the new side.
        compared: The number of services that were compared.
        services: The services that changed, by name.
        missing: What was to be compared, but is on neither side: "s3:GetObjects", or
            "s4" for a whole service.
    """

    old: str
    new: str
    compared: int
    services: tuple[ServiceDiff, ...]
    missing: tuple[str, ...] = ()

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
    allow_missing: bool = False,
    **parts: Unpack[Parts],
) -> Diff:
    """Compare two sides.

    Args:
        old: The old models.
        new: The new models.
        selection: What to compare; None for all services.
        jobs: The largest number of processes.
        progress: Called at the start and after each service.
        allow_missing: Whether a selected service or operation may be on neither side,
            unless that is so for all services.
        parts: What packages have of services.

    Raises:
        BotosmithError: A service or an operation is on neither side and may not be, or
            a model is invalid.
    """
    known = dict.fromkeys(sorted({*old.services(), *new.services()}))
    if selection is None:
        selection = known
    missing = [service for service in selection if service not in known]
    selection = {name: selection[name] for name in selection if name in known}
    if missing and not allow_missing:
        raise BotosmithError(_unknown("service", missing[0], list(known)))
    if missing and not selection:
        raise BotosmithError(
            f"neither side has a service of the project ({listing(missing)}); name "
            "some, or --all"
        )
    diffs: dict[str, ServiceDiff] = {}
    progress(0, len(selection), "")
    processes = (jobs or os.cpu_count() or 1) if len(selection) > _FEW else 1

    def note(service: str, result: ServiceDiff) -> None:
        diffs[service] = result
        progress(len(diffs), len(selection), service)

    comparing = partial(compare, **parts)
    work = partial(_work, old, new, selection, comparing, allow_missing)
    run_tasks(work, sorted(selection), processes, note)
    return Diff(
        old=old.label,
        new=new.label,
        compared=len(selection),
        services=tuple(diffs[name] for name in sorted(diffs) if diffs[name].changes),
        missing=(
            *missing,
            *(f"{name}:{one}" for name in sorted(diffs) for one in diffs[name].missing),
        ),
    )


def _work(
    old: Side,
    new: Side,
    selection: Selection,
    comparing: partial[tuple[Change, ...]],
    allow_missing: bool,
    service: str,
) -> ServiceDiff:
    if service not in old.services():
        return ServiceDiff(service=service, changes=added(new.load(service)))
    if service not in new.services():
        return ServiceDiff(service=service, changes=removed(old.load(service)))
    one, other = old.load(service), new.load(service)
    known = {**one.service["operations"], **other.service["operations"]}
    selected = selection[service]
    missing: list[str] = []
    chosen: set[str] | None = None
    if selected is not None:
        matches = {name: matching(name, known) for name in sorted(selected)}
        missing = [name for name, found in matches.items() if not found]
        chosen = {name for found in matches.values() for name in found}
    if missing and not allow_missing:
        raise BotosmithError(_unknown("operation", missing[0], [*known]), service)
    try:
        changes = comparing(one, other, operations=chosen)
    except RecursionError as error:
        raise BotosmithError("the model is nested too deeply", service) from error
    return ServiceDiff(service=service, changes=changes, missing=tuple(missing))


def _unknown(what: str, name: str, known: list[str]) -> str:
    return f"neither side has the {what} {name!r}{did_you_mean(name, known)}"
