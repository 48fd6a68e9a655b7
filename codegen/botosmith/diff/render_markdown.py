"""The report in Markdown, for pull requests."""

from collections import Counter
from collections.abc import Iterable, Iterator

from .change import Change, Kind, Severity
from .render_text import summary_line
from .run import Diff
from .wording import axes, count, operations, place, printable, python, sentence

# GitHub accepts 65,536 characters as the description of a pull request.
_MAX_LENGTH = 60_000
# A long list is split into pieces, so that as much of it is shown as fits.
_ITEMS_PER_PIECE = 50

_NEW = frozenset({Kind.SERVICE_ADDED, Kind.OPERATION_ADDED})


def render_markdown(diff: Diff) -> str:
    """Write a report, the most important changes first.

    It ends early if it would not fit into the description of a pull request.
    """
    lines: list[str] = []
    size = 0
    blocks = [block for block in _blocks(diff) if block]
    for index, block in enumerate(blocks):
        size += sum(len(line) + 1 for line in block) + 1
        if size > _MAX_LENGTH:
            rest = count(len(blocks) - index, "more section")
            lines += [f"… and {rest} that would not fit here.", ""]
            break
        lines += [*block, ""]
    return "\n".join(lines).rstrip() + "\n"


def _blocks(diff: Diff) -> Iterator[list[str]]:
    """Sections of the report, each with balanced tags."""
    yield [f"## {_plain(diff.old)} → {_plain(diff.new)}", "", summary_line(diff)]
    yield list(_table(diff))
    changes = list(diff.changes())
    breaking = [change for change in changes if change.severity is Severity.BREAKING]
    if breaking:
        yield ["### Breaking"]
        for start in range(0, len(breaking), _ITEMS_PER_PIECE):
            yield _list(breaking[start : start + _ITEMS_PER_PIECE])
    if new := [change for change in changes if change.kind in _NEW]:
        yield ["### New"]
        yield [
            f"- {_code(service)}: {', '.join(_code(c.where) for c in found)}"
            for service, found in _by_service(new)
        ]
    caution = [change for change in changes if change.severity is Severity.CAUTION]
    if caution:
        yield ["### Caution"]
        for service, found in _by_service(caution):
            title = f"{_plain(service)}: {count(len(found), 'change')}"
            yield [
                f"<details><summary>{title}</summary>",
                "",
                *_list(found),
                "",
                "</details>",
            ]


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
    """A code span for any text."""
    clean = printable(text)
    if "`" in clean or "|" in clean:
        return f"<code>{_plain(clean)}</code>"
    return f"`{clean}`"


def _plain(text: str) -> str:
    """Text with all markup escaped."""
    clean = printable(text).replace("&", "&amp;").replace("<", "&lt;")
    for character in "\\`*_[]|#@":
        clean = clean.replace(character, f"&#{ord(character)};")
    return clean
