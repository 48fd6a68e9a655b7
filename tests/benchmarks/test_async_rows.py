"""The rows of asynchronous clients name benchmarks that there are, as do the charts."""

from importlib import import_module
from pathlib import Path

import pytest

from benchmarks.asynchronous.__main__ import SUITES
from benchmarks.asynchronous.page import PAGE
from benchmarks.asynchronous.rows import ROWS
from benchmarks.comparison import compare
from benchmarks.report import write
from benchmarks.resident import further_client
from benchmarks.rounds import Figure

NAMES = [
    name
    for suite in SUITES
    for name in import_module(f"benchmarks.suites.{suite}").BENCHMARKS
]
FIGURES = {name: Figure([1.0]) for name in NAMES}


def test_rows_have_figures() -> None:
    assert len(set(NAMES)) == len(NAMES)
    named = {name for row in ROWS for name in (row.ours, row.against)}
    assert named - set(NAMES) == set()


def test_all_benchmarks_are_compared() -> None:
    named = {name for row in ROWS for name in (row.ours, row.against)}
    assert set(NAMES) - named == set()


def test_page_has_all_rows_and_charts(tmp_path: Path) -> None:
    versions = {"aiobotocore": "3.10.0", "botocore": "1.43.117"}
    write(tmp_path, PAGE, versions, compare(ROWS, FIGURES), FIGURES)
    page = (tmp_path / "async.md").read_text("utf-8")
    assert "; aiobotocore 3.10.0, botocore 1.43.117." in page
    assert [row.title for row in ROWS if f"| {row.title} |" not in page] == []
    charts = {file.stem for file in tmp_path.glob("*.svg")}
    assert charts == {file for file, _ in PAGE.charts}
    assert [file for file in charts if f"({file}.svg)" not in page] == []


@pytest.mark.parametrize("size", [10_000_000, 20_000_000])
def test_memory_of_a_further_client(size: int) -> None:
    # Neither the first clients nor what they share count.
    assert further_client(lambda: bytearray(b"x") * size) == pytest.approx(
        size, rel=0.1
    )
