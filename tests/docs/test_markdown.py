"""Markdown shows what it should, which is easily broken by an edit of many lines."""

import re
from collections.abc import Iterator

from tests.docs.test_references import PAGES
from tests.support.paths import ROOT


def _wrong_rows(text: str) -> Iterator[str]:
    """Find the rows of tables that have more or fewer cells than the head."""
    cells = None
    for line in re.sub(r"(?ms)^ *```.*?^ *```", "", text).splitlines():
        if not line.startswith("|"):
            cells = None
            continue
        number = len(re.findall(r"(?<!\\)\|", line)) - 1
        cells = cells or number
        if number != cells:
            yield line


def test_all_rows_of_a_table_have_as_many_cells() -> None:
    assert list(_wrong_rows("| a | b |\n|---|---|\n| c \\| d | e |\n| f |\n")) == [
        "| f |"
    ]
    wrong = {
        str(page.relative_to(ROOT)): list(_wrong_rows(page.read_text("utf-8")))
        for page in PAGES
    }
    assert {page: rows for page, rows in wrong.items() if rows} == {}
