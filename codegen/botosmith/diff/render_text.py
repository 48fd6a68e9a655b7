"""The report for people at a terminal."""

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
# Safe changes that are told by name, being what people look for.
_NAMED = (Kind.OPERATION_ADDED, Kind.PAGINATOR_ADDED, Kind.WAITER_ADDED)


def text(diff: Diff, *, verbose: bool = False) -> str:
    """Write a report, with the codes of ANSI colours.

    Args:
        diff: What changed.
        verbose: Whether to tell every safe change; otherwise they are counted, new
            operations apart.
    """
    lines = [click.style(f"{printable(diff.old)} → {printable(diff.new)}", bold=True)]
    lines.append(summary(diff))
    for service in diff.services:
        lines += ["", *_service(service, verbose=verbose)]
    return "\n".join(lines)


def breaking(diff: Diff) -> str:
    """Write the summary and the breaking changes alone, with ANSI colours."""
    lines = [f"models: {printable(diff.old)} → {printable(diff.new)}: {summary(diff)}"]
    for change in diff.changes():
        if change.severity is Severity.BREAKING:
            lines += [f"  {printable(change.service)}", *_change(change)]
    return "\n".join(lines)


def summary(diff: Diff) -> str:
    """A line that counts what changed."""
    if not diff.services:
        return f"{count(diff.compared, 'service')} compared, no changes"
    changes = Counter(change.severity for change in diff.changes())
    bad = sum(service.severity is Severity.BREAKING for service in diff.services)
    return (
        f"{count(len(diff.services), 'service')} of {diff.compared:,} changed, "
        f"{bad:,} of them breaking: {_counts(changes)}"
    )


def _counts(changes: Counter[Severity]) -> str:
    return (
        f"{count(changes[Severity.BREAKING], 'breaking change')}, "
        f"{count(changes[Severity.CAUTION], 'caution')}, "
        f"{count(changes[Severity.SAFE], 'safe change')}"
    )


def _service(service: ServiceDiff, *, verbose: bool) -> Iterator[str]:
    counts = Counter(change.severity for change in service.changes)
    name = click.style(printable(service.service), bold=True)
    yield f"{name}: {_counts(counts)}"
    quiet: list[Change] = []
    for change in service.changes:
        if verbose or change.severity > Severity.SAFE:
            yield from _change(change)
        else:
            quiet.append(change)
    yield from _quiet(quiet)


def _change(change: Change) -> Iterator[str]:
    severity = click.style(
        f"{change.severity.text:8}", fg=_COLOURS[change.severity], bold=True
    )
    yield f"  {severity} {place(change)} {sentence(change)}"
    told = [axes(change)] if change.severity > Severity.SAFE else []
    if (name := python(change)) and name != place(change):
        told.append(name)
    if change.operations and change.operations != (change.where,):
        told.append(f"in {operations(change)}")
    if told:
        yield click.style(f"           {'; '.join(told)}", dim=True)


def _quiet(changes: list[Change]) -> Iterator[str]:
    """Safe changes, counted by kind."""
    kinds = Counter(change.kind for change in changes)
    for kind, number in kinds.items():
        line = f"  {click.style('safe    ', fg='green')} {number:,} {kind}"
        if kind in _NAMED:
            names = [place(change) for change in changes if change.kind is kind]
            line += f": {', '.join(names)}"
        yield line
