"""The page docs/names.md, with tables of all renamed things."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from .. import ROOT
from .renamed import ERROR, KEYWORD, RESPONSE, TAKEN, TWICE, Row

PAGE = ROOT / "docs" / "names.md"
BEGIN = "<!-- `python -m botosmith_tools.renamed_names` writes everything below. -->"

_CASES = (KEYWORD, TAKEN, ERROR, RESPONSE, TWICE)


def tables(rows: Sequence[Row]) -> str:
    """Format the part of the page that comes from the models."""
    given: dict[tuple[str, str], list[str]] = defaultdict(list)
    attributes: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.kind == "attribute":
            attributes[row.why].add(row.given)
        else:
            given[row.service, row.kind].append(_name(row))
    parts = [
        BEGIN,
        _table(
            ("Service", "What", "Names"),
            (
                (_code(service), kind, ", ".join(names))
                for (service, kind), names in given.items()
            ),
        ),
        "Attributes and arguments of all services:",
        _table(
            ("In the way", "Names"),
            (
                (why, ", ".join(map(_code, sorted(attributes[why]))))
                for why in _CASES
                if why in attributes
            ),
        ),
    ]
    return "\n\n".join(parts) + "\n"


def written() -> str:
    """Read the tables from the page."""
    _, mark, rest = PAGE.read_text("utf-8").partition(BEGIN)
    return mark + rest


def write(rows: Sequence[Row]) -> None:
    """Replace the tables of the page."""
    text, _, _ = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(text + tables(rows), "utf-8", newline="\n")


def _name(row: Row) -> str:
    """A name; that of a value of an enum with the enum before it, and the value."""
    if row.kind != "value":
        return _code(row.given)
    enum, value = row.model.split(": ", 1)
    return f"{_code(f'{enum}.{row.given}')} ({_code(value)})"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _code(text: str) -> str:
    """Quote a name as code, even if it has backticks."""
    shown = text.replace("|", "\\|").replace("\n", " ")
    return f"`` {shown} ``" if "`" in text else f"`{shown}`"
