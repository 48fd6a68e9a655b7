"""The rows of asynchronous clients name benchmarks that there are, as do the charts."""

from importlib import import_module
from pathlib import Path

from benchmarks.asynchronous.__main__ import SUITES
from benchmarks.asynchronous.page import PAGE
from benchmarks.asynchronous.rows import ROWS
from benchmarks.asynchronous.workspace import BEFORE
from benchmarks.comparison import compare
from benchmarks.report import write
from benchmarks.rounds import Figure

NAMES = [
    name
    for suite in SUITES
    for name in import_module(f"benchmarks.suites.{suite}").BENCHMARKS
]
FIGURES = {name: Figure([1.0]) for name in NAMES}


def test_rows_compare_all_benchmarks() -> None:
    assert sorted({name for row in ROWS for name in (row.ours, row.against)}) == (
        sorted(NAMES)
    )


def test_page_has_all_rows_and_charts(tmp_path: Path) -> None:
    versions = {"botocore": "1.44.8", "before: aiobotocore": "3.10.0"}
    write(tmp_path, PAGE, versions, compare(ROWS, FIGURES), FIGURES)
    page = (tmp_path / "async.md").read_text("utf-8")
    assert "; botocore 1.44.8, before: aiobotocore 3.10.0." in page
    assert BEFORE[:8] in page
    assert [row.title for row in ROWS if f"| {row.title} |" not in page] == []
    charts = {file.stem for file in tmp_path.glob("*.svg")}
    assert charts == {file for file, _ in PAGE.charts}
    assert [file for file in charts if f"({file}.svg)" not in page] == []
