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
    classes = [r for r in rows if r.kind not in ("attribute", "value", "package")]
    parts = [
        BEGIN,
        "## Packages",
        _table(
            ("Service", "Package"),
            ((r.service, r.given) for r in rows if r.kind == "package"),
        ),
        "## Classes, aliases and methods",
        _table(
            ("Service", "What", "In the model", "Wanted", "Given"),
            ((r.service, r.kind, r.model, r.wanted, r.given) for r in classes),
        ),
        "## Attributes and arguments",
        _table(
            ("Wanted", "Given", "In the way", "Members", "Services", "For example"),
            _attributes([r for r in rows if r.kind == "attribute"]),
        ),
        "## Enum values",
        _table(
            ("Service", "Enum", "Value", "Wanted", "Given"),
            (
                (r.service, *r.model.split(": ", 1), r.wanted, r.given)
                for r in rows
                if r.kind == "value"
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


def _attributes(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    alike: dict[tuple[int, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        alike[_CASES.index(row.why), row.wanted, row.given].append(row)
    return [
        (
            wanted,
            given,
            _CASES[case],
            f"{len(same):,}",
            f"{len({row.service for row in same}):,}",
            f"{same[0].service} {same[0].model}",
        )
        for (case, wanted, given), same in sorted(alike.items())
    ]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [" | ".join(head), " | ".join("---" for _ in head)]
    # These columns hold numbers and reasons, all others names.
    plain = {"What", "In the way", "Members", "Services"}
    lines += (
        " | ".join(
            cell if name in plain else _code(cell)
            for name, cell in zip(head, row, strict=True)
        )
        for row in rows
    )
    if len(lines) == 2:
        return "None."
    return "\n".join(f"| {line} |" for line in lines)


def _code(text: str) -> str:
    """Quote a name as code, even if it has backticks."""
    shown = text.replace("|", "\\|").replace("\n", " ")
    return f"`` {shown} ``" if "`" in text else f"`{shown}`"
