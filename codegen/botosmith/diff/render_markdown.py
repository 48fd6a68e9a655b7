"""The report in Markdown, for pull requests."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from .change import Change, ChangeKind, Severity
from .groups import Group, group, single
from .render_text import summary_line
from .run import Diff, ServiceDiff
from .wording import axes, count, listing, printable

# GitHub accepts 65,536 characters as the description of a pull request.
_MAX_LENGTH = 60_000
# What has a meaning in Markdown or HTML, as a reference to the character.
_ESCAPES = str.maketrans({mark: f"&#{ord(mark)};" for mark in "\\`*_[]|#@~&<>"})
# A long list is split into pieces, so that as much of it is shown as fits.
_ITEMS_PER_PIECE = 50

_NEW = frozenset({ChangeKind.SERVICE_ADDED, ChangeKind.OPERATION_ADDED})


def render_markdown(diff: Diff, *, details: bool = False) -> str:
    """Write a report, the most important changes first.

    It ends early if it would not fit into the description of a pull request.

    Args:
        diff: The changes.
        details: Whether to show all that is known about each change. Otherwise changes
            are grouped, and safe changes are counted.
    """
    lines: list[str] = []
    size = 0
    blocks = [block for block in _blocks(diff, details) if block]
    for index, block in enumerate(blocks):
        size += sum(len(line) + 1 for line in block) + 1
        if size > _MAX_LENGTH:
            rest = count(len(blocks) - index, "more section")
            lines += [f"… and {rest} that would not fit here.", ""]
            break
        lines += [*block, ""]
    return "\n".join(lines).rstrip() + "\n"


def _blocks(diff: Diff, details: bool) -> Iterator[list[str]]:
    """Sections of the report, each with balanced tags."""
    yield [f"## {plain(diff.old)} → {plain(diff.new)}", "", summary_line(diff)]
    yield list(_table(diff))
    if diff.severity is Severity.BREAKING:
        yield ["### Breaking"]
        for service, changes in _with(diff, Severity.BREAKING):
            yield [f"{_code(service.service)}:"]
            items = _items(changes, details)
            for start in range(0, len(items), _ITEMS_PER_PIECE):
                yield items[start : start + _ITEMS_PER_PIECE]
    if new := [change for change in diff.changes() if change.kind in _NEW]:
        yield ["### New"]
        yield [
            f"- {_code(service)}: {', '.join(_code(change.where) for change in same)}"
            for service, same in groupby(new, lambda change: change.service)
        ]
    yield from _folded(diff, Severity.CAUTION, details)
    if details:
        yield from _folded(diff, Severity.SAFE, details)


def _folded(diff: Diff, severity: Severity, details: bool) -> Iterator[list[str]]:
    """The changes with one severity, which readers unfold service by service."""
    services = list(_with(diff, severity))
    if services:
        yield [f"### {severity.text.capitalize()}"]
    for service, changes in services:
        title = f"{plain(service.service)}: {count(len(changes), 'change')}"
        start = [f"<details><summary>{title}</summary>", ""]
        yield [*start, *_items(changes, details), "", "</details>"]


def _with(diff: Diff, severity: Severity) -> Iterator[tuple[ServiceDiff, list[Change]]]:
    """The services that have changes with one severity, and these changes."""
    for service in diff.services:
        if changes := service.of(severity):
            yield service, changes


def _table(diff: Diff) -> Iterator[str]:
    if not diff.services:
        return
    yield "| service | breaking | caution | safe |"
    yield "|---|---:|---:|---:|"
    for service in diff.services:
        counts = Counter(change.severity for change in service.changes)
        cells = [f"{counts[severity]:,}" for severity in sorted(Severity, reverse=True)]
        yield f"| {_code(service.service)} | {' | '.join(cells)} |"


def _items(changes: Sequence[Change], details: bool) -> list[str]:
    groups = map(single, changes) if details else group(changes)
    return [_item(one, details) for one in groups]


def _item(one: Group, details: bool) -> str:
    limit = None if details else 4
    names = ", ".join(_code(name) for name in one.names)
    owner = f"{_code(one.owner)}: " if one.owner else ""
    item = f"- {owner}{names} {plain(one.sentence(complete=details))}"
    effect = [axes(one.first)] if one.severity > Severity.SAFE else []
    if one.python:
        effect.append(_code(listing(one.python, limit)))
    if one.operations:
        effect.append(f"in {plain(listing(one.operations, limit))}")
    return f"{item} — {'; '.join(effect)}" if effect else item


def _code(text: str) -> str:
    """A code span for any text."""
    clean = printable(text)
    if not clean or "`" in clean or "|" in clean:
        return f"<code>{plain(clean)}</code>"
    return f"`{clean}`"


def plain(text: str) -> str:
    """Text with all markup escaped."""
    return printable(text).translate(_ESCAPES)
