"""A preview changes nothing in the project, whatever mypy's settings say."""

from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.preview.checker import check
from tests.preview.conftest import MakeRun
from tests.preview.small_project import every_file


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param(
            'any_exprs_report = "reports"\n'
            'linecount_report = "reports"\n'
            'linecoverage_report = "more/reports"\n'
            'lineprecision_report = "reports"\n'
            'junit_xml = "junit.xml"\n'
            'timing_stats = "timing.txt"\n'
            'line_checking_stats = "lines.txt"\n',
            marks=pytest.mark.slow,
            id="reports",
        ),
        pytest.param('cache_dir = "cache"\nsqlite_cache = true', id="cache"),
        pytest.param("num_workers = 2\nlocal_partial_types = true", id="workers"),
        pytest.param("install_types = true\nnon_interactive = true", id="stubs"),
    ],
)
def test_mypy_writes_its_files_elsewhere(make_run: MakeRun, settings: str) -> None:
    run = make_run(settings)
    before = every_file(run.folder)
    (problem,) = check(run, ["app.py"])
    assert problem.code == "assignment"
    assert every_file(run.folder) == before


def test_a_setting_that_puts_the_cache_into_the_project_is_refused(
    make_run: MakeRun,
) -> None:
    run = make_run("bazel = true")
    before = every_file(run.folder)
    with pytest.raises(BotosmithError, match="setting 'bazel' would put its cache"):
        check(run, ["app.py"])
    assert every_file(run.folder) == before


def test_reports_at_absolute_paths_and_behind_links_are_kept(
    tmp_path: Path, make_run: MakeRun
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "linecount.txt").write_text("of the last run")
    setting = f'linecount_report = "linked"\nany_exprs_report = "{outside}"'
    run = make_run(setting)
    (run.folder / "linked").symlink_to(outside)
    before = every_file(outside)
    assert len(check(run, ["app.py"])) == 1
    assert every_file(outside) == before


def test_a_project_without_files_to_check_gets_no_report(make_run: MakeRun) -> None:
    run = make_run('junit_xml = "junit.xml"')
    (run.folder / "empty").mkdir()
    before = every_file(run.folder)
    with pytest.raises(BotosmithError, match=r"cannot check it\nThere are no \.py"):
        check(run, ["empty"])
    assert every_file(run.folder) == before


def test_a_plugin_runs_and_is_not_compiled_in_the_project(
    tmp_path: Path, make_run: MakeRun
) -> None:
    run = make_run('plugins = ["plugin.py"]')
    mark = tmp_path / "mark"
    (run.folder / "plugin.py").write_text(
        "from pathlib import Path\n"
        "from mypy.plugin import Plugin\n"
        "def plugin(version: str) -> type[Plugin]:\n"
        "    print('the plugin runs')\n"
        f"    Path({str(mark)!r}).touch()\n"
        "    return Plugin\n"
    )
    before = every_file(run.folder)
    assert len(check(run, ["app.py"])) == 1
    assert mark.exists()
    assert every_file(run.folder) == before
