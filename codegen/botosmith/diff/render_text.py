"""The report in plain text, for terminals."""

from collections import Counter
from collections.abc import Iterator

import click

from .change import Change, Kind, Severity
from .run import Diff, ServiceDiff
from .wording import axes, count, operations, place, printable, python, sentence

_COLOURS = {
    Severity.BREAKING: "red",
    Severity.CAUTION: "yellow",
    Severity.SAFE: "green",
}
# Safe changes that are listed by name, because readers look for them.
_LISTED = (Kind.OPERATION_ADDED, Kind.PAGINATOR_ADDED, Kind.WAITER_ADDED)


def render_text(diff: Diff, *, verbose: bool = False) -> str:
    """Write a report with ANSI colours.

    Args:
        diff: The changes.
        verbose: Whether to show each safe change; otherwise they are counted.
    """
    lines = [click.style(f"{printable(diff.old)} → {printable(diff.new)}", bold=True)]
    lines.append(summary_line(diff))
    for service in diff.services:
        lines += ["", *_service(service, verbose=verbose)]
    return "\n".join(lines)


def render_breaking(diff: Diff) -> str:
    """Write the summary and the breaking changes, with ANSI colours."""
    versions = f"{printable(diff.old)} → {printable(diff.new)}"
    lines = [f"models: {versions}: {summary_line(diff)}"]
    for change in diff.changes():
        if change.severity is Severity.BREAKING:
            lines += [f"  {printable(change.service)}", *_change(change)]
    return "\n".join(lines)


def summary_line(diff: Diff) -> str:
    """A line with the number of services and changes."""
    if not diff.services:
        return f"{count(diff.compared, 'service')} compared, no changes"
    changes = Counter(change.severity for change in diff.changes())
    breaking = sum(service.severity is Severity.BREAKING for service in diff.services)
    return (
        f"{len(diff.services):,} of {count(diff.compared, 'service')} changed, "
        f"{breaking:,} with breaking changes: {_counts(changes)}"
    )


def _counts(changes: Counter[Severity]) -> str:
    return (
        f"{changes[Severity.BREAKING]:,} breaking, "
        f"{changes[Severity.CAUTION]:,} caution, "
        f"{changes[Severity.SAFE]:,} safe"
    )


def _service(service: ServiceDiff, *, verbose: bool) -> Iterator[str]:
    counts = Counter(change.severity for change in service.changes)
    name = click.style(printable(service.service), bold=True)
    yield f"{name}: {_counts(counts)}"
    counted: list[Change] = []
    for change in service.changes:
        if verbose or change.severity > Severity.SAFE:
            yield from _change(change)
        else:
            counted.append(change)
    yield from _safe_changes(counted)


def _change(change: Change) -> Iterator[str]:
    severity = click.style(
        f"{change.severity.text:8}", fg=_COLOURS[change.severity], bold=True
    )
    yield f"  {severity} {place(change)} {sentence(change)}"
    details = [axes(change)] if change.severity > Severity.SAFE else []
    if (name := python(change)) and name != place(change):
        details.append(name)
    if change.operations and change.operations != (change.where,):
        details.append(f"in {operations(change)}")
    if details:
        yield click.style(f"           {'; '.join(details)}", dim=True)


def _safe_changes(changes: list[Change]) -> Iterator[str]:
    """Safe changes, counted by kind."""
    kinds = Counter(change.kind for change in changes)
    for kind, number in kinds.items():
        line = f"  {click.style('safe    ', fg='green')} {number:,} {kind}"
        if kind in _LISTED:
            names = [place(change) for change in changes if change.kind is kind]
            line += f": {', '.join(names)}"
        yield line
