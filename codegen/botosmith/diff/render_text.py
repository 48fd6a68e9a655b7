"""The report in plain text, for terminals."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from .change import Change, Kind, Severity
from .groups import Group, group, single
from .run import Diff, ServiceDiff
from .wording import axes, count, fitting, listing, printable

_COLOURS = {
    Severity.BREAKING: "red",
    Severity.CAUTION: "yellow",
    Severity.SAFE: "green",
}
# Safe changes that are listed by name, because readers look for them.
_LISTED = (Kind.OPERATION_ADDED, Kind.PAGINATOR_ADDED, Kind.WAITER_ADDED)
# Lists of names end where a line has this many columns; those of safe changes may take
# two lines.
_WIDTH = 100
# The lines for cautions of a kind in a service.
_MAX_LINES = 6


def render_text(diff: Diff, *, details: bool = False) -> str:
    """Write a report with ANSI colours.

    Args:
        diff: The changes.
        details: Whether to show all that is known about each change. Otherwise changes
            are grouped, cautions are shortened, and safe changes are counted.
    """
    lines = [click.style(_versions(diff), bold=True), summary_line(diff)]
    for service in diff.services:
        lines += ["", *_heading(service)]
        lines += _details(service) if details else _overview(service)
    if diff.services and not details:
        lines += ["", "--details shows every change with all that it affects."]
    return "\n".join(lines)


def render_breaking(diff: Diff) -> str:
    """Write the summary and the breaking changes, with ANSI colours."""
    lines = [f"models: {_versions(diff)}: {summary_line(diff)}"]
    for service in diff.services:
        if service.severity is Severity.BREAKING:
            lines.append(click.style(f"  {printable(service.service)}", bold=True))
            for found in group(service.of(Severity.BREAKING)):
                lines += _breaking(found)
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


def _versions(diff: Diff) -> str:
    return f"{printable(diff.old)} → {printable(diff.new)}"


def _counts(changes: Counter[Severity]) -> str:
    return (
        f"{changes[Severity.BREAKING]:,} breaking, "
        f"{changes[Severity.CAUTION]:,} caution, "
        f"{changes[Severity.SAFE]:,} safe"
    )


def _heading(service: ServiceDiff) -> Iterator[str]:
    counts = Counter(change.severity for change in service.changes)
    name = click.style(printable(service.service), bold=True)
    yield f"{name}: {_counts(counts)}"


def _overview(service: ServiceDiff) -> Iterator[str]:
    for found in group(service.of(Severity.BREAKING)):
        yield from _breaking(found)
    cautions = group(service.of(Severity.CAUTION))
    for kind, same in groupby(cautions, lambda found: found.first.kind):
        yield from _cautions(kind, list(same))
    yield from _safe_changes(service.of(Severity.SAFE))


def _details(service: ServiceDiff) -> Iterator[str]:
    for change in service.changes:
        yield _line(single(change), complete=True)
        yield from _effect(single(change), complete=True)


def _breaking(found: Group) -> Iterator[str]:
    yield _line(found, complete=True)
    yield from _effect(found, complete=False)


def _cautions(kind: Kind, found: Sequence[Group]) -> Iterator[str]:
    # A line that says that there is one more line would save nothing.
    shown = len(found) if len(found) <= _MAX_LINES + 1 else _MAX_LINES
    for one in found[:shown]:
        yield _line(one, complete=False)
    if rest := found[shown:]:
        number = sum(len(one.changes) for one in rest)
        places = count(len(rest), "more place")
        yield f"  {_severity(Severity.CAUTION)} {number:,} {kind} in {places}"


def _line(found: Group, *, complete: bool) -> str:
    start = f"{printable(found.owner)}: " if found.owner else ""
    end = f" {found.sentence(complete=complete)}"
    # The severity and the spaces around it take 11 columns.
    width = None if complete else _WIDTH - 11 - len(start) - len(end)
    return f"  {_severity(found.severity)} {start}{fitting(found.names, width)}{end}"


def _severity(severity: Severity) -> str:
    return click.style(f"{severity.text:8}", fg=_COLOURS[severity], bold=True)


def _effect(found: Group, *, complete: bool) -> Iterator[str]:
    """A line with the axes, the names in Python and the operations of changes."""
    limit = None if complete else 4
    parts = [axes(found.first)] if found.severity > Severity.SAFE else []
    if found.python:
        parts.append(listing(found.python, limit))
    if found.operations:
        parts.append(f"in {listing(found.operations, limit)}")
    if parts:
        yield click.style(f"           {'; '.join(parts)}", dim=True)


def _safe_changes(changes: Sequence[Change]) -> Iterator[str]:
    """Safe changes, counted by kind."""
    for kind, number in Counter(change.kind for change in changes).items():
        line = f"{number:,} {kind}"
        if kind in _LISTED:
            names = tuple(change.where for change in changes if change.kind is kind)
            line += f": {fitting(names, 2 * _WIDTH - 13 - len(line))}"
        yield f"  {click.style('safe    ', fg='green')} {line}"
