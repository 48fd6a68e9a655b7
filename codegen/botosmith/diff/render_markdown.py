"""The report for pull requests."""

from collections import Counter
from collections.abc import Iterable, Iterator

from .change import Change, Kind, Severity
from .render_text import summary
from .run import Diff
from .wording import axes, count, operations, place, printable, python, sentence

# GitHub takes 65,536 characters for a pull request's text.
_MOST = 60_000


def markdown(diff: Diff) -> str:
    """Write a report: what matters most first, and as much of it as fits into the text
    of a pull request."""
    lines: list[str] = []
    size = 0
    blocks = [block for block in _blocks(diff) if block]
    for index, block in enumerate(blocks):
        size += sum(len(line) + 1 for line in block) + 1
        if size > _MOST:
            left = len(blocks) - index
            lines += [
                f"… and {count(left, 'more section')} that would not fit here.",
                "",
            ]
            break
        lines += [*block, ""]
    return "\n".join(lines).rstrip() + "\n"


def _blocks(diff: Diff) -> Iterator[list[str]]:
    """Sections, what matters most first; each with balanced tags."""
    yield [f"## {_plain(diff.old)} → {_plain(diff.new)}", "", summary(diff)]
    yield list(_table(diff))
    changes = list(diff.changes())
    if bad := [change for change in changes if change.severity is Severity.BREAKING]:
        yield ["### Breaking"]
        for block in _in_pieces(bad):
            yield _list(block)
    if new := [change for change in changes if change.kind in _NEW]:
        yield ["### New"]
        yield [
            f"- {_code(service)}: {', '.join(_code(c.where) for c in found)}"
            for service, found in _by_service(new)
        ]
    if rest := [change for change in changes if change.severity is Severity.CAUTION]:
        yield ["### To look at"]
        for service, found in _by_service(rest):
            title = f"{_plain(service)}: {count(len(found), 'change')}"
            yield [
                f"<details><summary>{title}</summary>",
                "",
                *_list(found),
                "",
                "</details>",
            ]


_NEW = frozenset({Kind.SERVICE_ADDED, Kind.OPERATION_ADDED})
_PIECE = 50


def _in_pieces(changes: list[Change]) -> Iterator[list[Change]]:
    """Pieces of a long list, so that as much of it is shown as fits."""
    for start in range(0, len(changes), _PIECE):
        yield changes[start : start + _PIECE]


def _table(diff: Diff) -> Iterator[str]:
    if not diff.services:
        return
    yield "| service | breaking | caution | safe |"
    yield "|---|---:|---:|---:|"
    for service in diff.services:
        counts = Counter(change.severity for change in service.changes)
        cells = [f"{counts[severity]:,}" for severity in sorted(Severity, reverse=True)]
        yield f"| {_code(service.service)} | {' | '.join(cells)} |"


def _list(changes: Iterable[Change]) -> list[str]:
    return [f"- {_item(change)}" for change in changes]


def _item(change: Change) -> str:
    item = f"{_code(change.service)} {_code(change.where)} {_plain(sentence(change))}"
    item += f" — {axes(change)}"
    if (name := python(change)) and name != place(change):
        item += f"; {_code(name)}"
    if change.operations and change.operations != (change.where,):
        item += f"; in {_plain(operations(change))}"
    return item


def _by_service(changes: Iterable[Change]) -> Iterator[tuple[str, list[Change]]]:
    services: dict[str, list[Change]] = {}
    for change in changes:
        services.setdefault(change.service, []).append(change)
    yield from services.items()


def _code(text: str) -> str:
    """A span of code, whatever the text holds."""
    clean = printable(text)
    if "`" in clean or "|" in clean:
        return f"<code>{_plain(clean)}</code>"
    return f"`{clean}`"


def _plain(text: str) -> str:
    """Text in which nothing is markup."""
    clean = printable(text).replace("&", "&amp;").replace("<", "&lt;")
    for character in "\\`*_[]|#@":
        clean = clean.replace(character, f"&#{ord(character)};")
    return clean
