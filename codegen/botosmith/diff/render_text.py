"""The report in plain text, for terminals."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from .change import Change, ChangeKind, Severity
from .groups import Group, group, single
from .run import Diff, ServiceDiff
from .wording import axes, count, fitting, listing, printable

_COLOURS = {
    Severity.BREAKING: "red",
    Severity.CAUTION: "yellow",
    Severity.SAFE: "green",
}
# Safe changes that are listed by name, because readers look for them.
_LISTED = (
    ChangeKind.OPERATION_ADDED,
    ChangeKind.PAGINATOR_ADDED,
    ChangeKind.WAITER_ADDED,
)
# Lists of names end where a line has this many columns; lists of safe changes may take
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
            for one in group(service.of(Severity.BREAKING)):
                lines += _breaking(one)
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
    for one in group(service.of(Severity.BREAKING)):
        yield from _breaking(one)
    cautions = group(service.of(Severity.CAUTION))
    for kind, same in groupby(cautions, lambda one: one.first.kind):
        yield from _cautions(kind, list(same))
    yield from _safe_changes(service.of(Severity.SAFE))


def _details(service: ServiceDiff) -> Iterator[str]:
    for change in service.changes:
        yield _line(single(change), complete=True)
        yield from _effect(single(change), complete=True)


def _breaking(one: Group) -> Iterator[str]:
    yield _line(one, complete=True)
    yield from _effect(one, complete=False)


def _cautions(kind: ChangeKind, groups: Sequence[Group]) -> Iterator[str]:
    # Replacing a single line by a line that counts it would save nothing.
    shown = len(groups) if len(groups) <= _MAX_LINES + 1 else _MAX_LINES
    for one in groups[:shown]:
        yield _line(one, complete=False)
    if rest := groups[shown:]:
        number = sum(len(one.changes) for one in rest)
        places = count(len(rest), "more place")
        yield f"  {_severity(Severity.CAUTION)} {number:,} {kind} in {places}"


def _line(one: Group, *, complete: bool) -> str:
    start = f"{printable(one.owner)}: " if one.owner else ""
    end = f" {one.sentence(complete=complete)}"
    # The severity and the spaces around it take 11 columns.
    width = None if complete else _WIDTH - 11 - len(start) - len(end)
    return f"  {_severity(one.severity)} {start}{fitting(one.names, width)}{end}"


def _severity(severity: Severity) -> str:
    return click.style(f"{severity.text:8}", fg=_COLOURS[severity], bold=True)


def _effect(one: Group, *, complete: bool) -> Iterator[str]:
    """A line with the axes, the names in Python and the operations of changes."""
    limit = None if complete else 4
    parts = [axes(one.first)] if one.severity > Severity.SAFE else []
    if one.python:
        parts.append(listing(one.python, limit))
    if one.operations:
        parts.append(f"in {listing(one.operations, limit)}")
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
