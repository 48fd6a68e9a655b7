"""The benchmarks run, and their figures are computed correctly."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.chart import Bar, chart
from benchmarks.comparison import Row, compare
from benchmarks.rounds import Figure
from benchmarks.rows import ROWS
from benchmarks.units import seconds, size
from tests.support.paths import CODEGEN, ROOT
from tests.support.processes import import_path, run_python

_FIGURES = {
    "ours": Figure([1.0, 3.0, 2.0], [10e6, 30e6, 20e6]),
    "theirs": Figure([2.0, 4.0, 8.0], [20e6, 20e6, 20e6]),
}


def test_ratio_is_computed_round_by_round() -> None:
    (one,) = compare([Row("x", "ours", "theirs", 0.6, 0.5)], _FIGURES)
    assert list(one.values) == [0.5, 0.75, 0.25]
    assert (one.value, one.ours, one.against) == (0.5, 2.0, 4.0)


@pytest.mark.parametrize(
    ("must", "aim", "verdict"),
    [(0.6, 0.5, "aim"), (0.5, 0.4, "must"), (0.4, None, "**missed**"), (None, 1, "")],
)
def test_verdict_names_the_bound_that_is_kept(
    must: float | None, aim: float | None, verdict: str
) -> None:
    (one,) = compare([Row("x", "ours", "theirs", must, aim)], _FIGURES)
    assert one.verdict == verdict


def test_differences_peaks_and_values() -> None:
    rows = [
        Row("x", "ours", "theirs", kind="difference"),
        Row("x", "ours", "theirs", kind="ratio of peaks"),
        Row("x", "ours", kind="value"),
        Row("x", "ours", kind="peak"),
        Row("x", "ours", "absent"),
    ]
    values = [one.value for one in compare(rows, _FIGURES)]
    assert values == [-1.0, 1.0, 2.0, 20e6]


def test_units_of_time_and_memory() -> None:
    assert [seconds(v) for v in (2.5, 0.0123, 4e-4, -0.001)] == [
        "2.50 s",
        "12.3 ms",
        "400 µs",
        "-1.00 ms",
    ]
    assert [size(v) for v in (1208.4, 123e6)] == ["1,208 B", "123 MB"]


def test_chart_bars_are_to_scale() -> None:
    bars = [Bar("a < b", 2.0, False), Bar("ours", 1.0, True)]
    root = ElementTree.fromstring(chart("R & D", bars, seconds))
    tag = "{http://www.w3.org/2000/svg}"
    wide, narrow = root.findall(f"{tag}rect")
    assert float(wide.attrib["width"]) == 2 * float(narrow.attrib["width"])
    texts = [text.text for text in root.findall(f"{tag}text")]
    assert texts == ["R & D", "a < b", "2.00 s", "ours", "1.00 s"]


@pytest.mark.slow
def test_quick_benchmark_run(tmp_path: Path) -> None:
    environment = import_path([CODEGEN, ROOT])
    command = ["-m", "benchmarks", "--quick", "--output", str(tmp_path)]
    run_python(*command, folder=ROOT, environment=environment)
    page = (tmp_path / "README.md").read_text("utf-8")
    slow = (
        "mypy on",
        "pyright on",
        "generating",
        "the largest process",
        "beside",
        "sagemaker-core",
        "capo",
    )
    for row in ROWS:
        if not any(word in row.title for word in slow):
            assert f"| {row.title} |" in page
    charts = sorted(tmp_path.glob("*.svg"))
    assert [file for file in charts if f"({file.name})" not in page] == []
    assert len(charts) == 13
