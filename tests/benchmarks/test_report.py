"""The benchmarks run, and their figures are computed correctly."""

from pathlib import Path

import pytest

from benchmarks.comparison import Row, compare
from benchmarks.rounds import Figure
from benchmarks.rows import ROWS
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
