"""The tables of docs/diff.md agree with the program."""

import re
from collections.abc import Mapping

import pytest

from botosmith.diff.change import Axes, ChangeKind, Severity
from botosmith.diff.compatibility import judge_types
from botosmith.diff.severity import RULES, SAME_TYPE_RULES, Rule
from botosmith.plan.types import TEXT, ClassType, ListType, MapType, PyType, ScalarType
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "diff.md").read_text("utf-8")


def rows(heading: str) -> list[list[str]]:
    """The cells of the last table under a heading."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def severities(heading: str) -> dict[str, tuple[Axes, Axes]]:
    """The severities in a table, for what is sent and what is received, by kinds."""
    told: dict[str, tuple[Axes, Axes]] = {}
    for kinds, *cells, _ in rows(heading):
        pairs = [(*cell.split(" / "), cell)[:2] for cell in cells]
        first = [Severity[sent.upper()] for sent, _ in pairs]
        second = [Severity[pair[1].upper()] for pair in pairs]
        for kind in re.findall(r"`([\w-]+)`", kinds):
            assert kind not in told
            told[kind] = (Axes(*first), Axes(*second))
    return told


@pytest.mark.parametrize(
    ("heading", "rules"), [("The table", RULES), ("Presence", SAME_TYPE_RULES)]
)
def test_severity_tables_agree_with_the_rules(
    heading: str, rules: Mapping[ChangeKind, Rule]
) -> None:
    assert severities(heading) == {
        kind.value: (rule.sent, rule.received) for kind, rule in rules.items()
    }


COLOUR = ClassType("enum", "Colour", "Colour")
SHAPE = ClassType("enum", "Shape", "Shape")
EXAMPLES: list[tuple[PyType, PyType]] = [
    (TEXT, COLOUR),
    (COLOUR, TEXT),
    (COLOUR, SHAPE),
    (MapType(TEXT, TEXT, sparse=False), MapType(COLOUR, TEXT, sparse=False)),
    (MapType(COLOUR, TEXT, sparse=False), MapType(TEXT, TEXT, sparse=False)),
    (MapType(COLOUR, TEXT, sparse=False), MapType(SHAPE, TEXT, sparse=False)),
    (ScalarType("int"), ScalarType("float")),
    (ListType(TEXT, sparse=False), ListType(TEXT, sparse=True)),
    (ScalarType("bool"), ScalarType("JSONValue")),
    (TEXT, ScalarType("datetime")),
]


@pytest.mark.parametrize(
    ("terms", "row"), list(zip(EXAMPLES, rows("Types"), strict=True))
)
def test_type_table_agrees_with_the_rules(
    terms: tuple[PyType, PyType], row: list[str]
) -> None:
    for cell, sent in zip(row[1:], (True, False), strict=True):
        axes = judge_types(*terms, Severity.SAFE, sent=sent, received=not sent)
        assert f"{axes.run_time.text}, {axes.types.text}" == cell
