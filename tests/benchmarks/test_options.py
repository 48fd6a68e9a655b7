"""Where the pages of benchmarks go."""

from argparse import Namespace
from pathlib import Path

import pytest

from benchmarks.options import option_parser, output
from benchmarks.rounds import results_file
from tests.support.paths import ROOT

SUITES = ("bodies", "calls")


def options(*arguments: str) -> Namespace:
    return option_parser("bench", None, SUITES).parse_args(arguments)


def test_page_is_written_once_all_suites_are_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results_file(tmp_path, "calls").touch()
    partial = output(options("--only", "calls"), tmp_path, tmp_path, SUITES)
    assert partial == tmp_path / "report"
    assert (
        capsys.readouterr().out == "docs/benchmarks is left as it is, without bodies\n"
    )
    results_file(tmp_path, "bodies").touch()
    whole = output(options("--only", "bodies"), tmp_path, tmp_path, SUITES)
    assert whole == ROOT / "docs" / "benchmarks"


def test_quick_figures_are_kept_apart(tmp_path: Path) -> None:
    for suite in SUITES:
        results_file(tmp_path, suite).touch()
    quick = output(options("--quick"), tmp_path, tmp_path, SUITES)
    assert quick == tmp_path / "report"


def test_given_folder_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    arguments = options("--quick", "--output", str(folder))
    assert output(arguments, tmp_path, tmp_path, SUITES) == folder
