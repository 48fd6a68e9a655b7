"""The command `update`: the newest botocore, in one go or not at all.

pip's answers are written here, and the cache of downloads holds data of botocores that
do not exist, so that nothing is downloaded.
"""

import html
import json
import subprocess
from pathlib import Path

import pytest

from botosmith.commands import update
from botosmith.models import newest
from botosmith.preview.checker import MypyRun, Problem
from tests.commands.folders import Run, refused
from tests.support.parrots import Model, add_model

PYPROJECT = """\
# Ours.
[tool.botosmith]
output = 'out'
package = 'sdk'
services = ['parrots']  # green ones
async = true
"""


@pytest.fixture
def old(run: Run, parrots: Model, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A project with an SDK of botocore 1.0.1, where pip finds 1.0.2 and 1.0.3."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path("cache").resolve()))
    for version in ("1.0.1", "1.0.2", "1.0.3"):
        data = Path("cache", "botosmith", f"botocore-data-{version}")
        add_model(data, "parrots", parrots, "service-2")
        parrots["operations"].pop("FeedParrot", None)

    def pip(command: list[str]) -> subprocess.CompletedProcess[str]:
        printed = "botocore (1.0.3)\nAvailable versions: 1.0.3, 1.0.2, 1.0.1, 0.9.9\n"
        return subprocess.CompletedProcess(command, 0, printed, "")

    monkeypatch.setattr(newest, "run_program", pip)
    Path("pyproject.toml").write_text(PYPROJECT)
    assert run("generate", "--botocore", "1.0.1").exit_code == 0
    return run


def locked() -> object:
    lock: dict[str, object] = json.loads(Path("out/sdk/botosmith.lock").read_text())
    return lock["botocore"]


def test_the_newest_becomes_the_setting(old: Run) -> None:
    done = old("update")
    assert done.exit_code == 0, done.output
    assert locked() == "1.0.3"
    assert Path("pyproject.toml").read_text() == f'{PYPROJECT}botocore = "1.0.3"\n'
    assert "FeedParrot was removed" in done.stdout
    assert done.stdout.splitlines()[-2:] == [
        "wrote pyproject.toml",
        "next: install botocore 1.0.3 where the SDK is used",
    ]
    assert old("check").stdout == "out/sdk: up to date\n"
    assert "0 added, 0 changed, 0 removed" in old("update").stdout


def test_the_newest_is_no_setting_where_it_is_installed(
    old: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(update, "_installed", lambda: "1.0.3")
    assert old("update", "-q").output == ""
    assert locked() == "1.0.3"
    assert Path("pyproject.toml").read_text() == PYPROJECT


def test_the_report_has_what_breaks_and_what_changes(
    old: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("app.py").write_text("parrots.feed_parrot()\n")
    problem = Problem("app.py", 1, 0, 'no attribute "feed_parrot"', "attr-defined")

    def find(run: MypyRun, paths: object) -> set[Problem]:
        return set() if run.folder == Path.cwd() else {problem}

    monkeypatch.setattr("botosmith.preview.run.check", find)
    done = old("update", "--app", "app.py", "--report", "report.md")
    assert done.exit_code == 0, done.output
    assert 'app.py:1: no attribute "feed_parrot" [attr-defined]' in done.stdout
    report = Path("report.md").read_text("utf-8")
    assert report.startswith("Models of botocore 1.0.3.\n\n## What it breaks\n\n```\n")
    assert "the update causes 1 error in the application.\n```\n\n## " in report
    assert "`FeedParrot`" in report


@pytest.mark.parametrize(
    ("apps", "reason"),
    [
        ("[]", "--app is missing; pass it, or set 'apps' in"),
        ("['gone', 'lost']", "gone: no such file or folder; lost: no such file or"),
        ("['empty']", "empty: mypy cannot check it; There are no .py"),
        (
            "[{path = 'empty', python = 'venv/bin/python'}]",
            "empty: there is no interpreter ",
        ),
    ],
)
def test_the_report_begins_with_why_nothing_was_checked(
    old: Run, apps: str, reason: str
) -> None:
    Path("empty").mkdir()
    Path("pyproject.toml").write_text(f"{PYPROJECT}apps = {apps}\n")
    done = old("update", "--report", "report.md")
    assert done.exit_code == 0, done.output
    assert locked() == "1.0.3"
    assert done.stdout.startswith("Nothing was checked: ")
    report = Path("report.md").read_text("utf-8")
    first, models, changes = report.split("\n\n", 2)
    assert html.unescape(first).startswith(f"Nothing was checked: {reason}")
    assert models == "Models of botocore 1.0.3."
    assert changes.startswith("## locked")
    assert "`FeedParrot`" in report
    assert refused(old, "preview", "-q", "--to", "locked").startswith("error: ")


def test_pip_that_finds_nothing_is_an_error(
    old: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pip(command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "ERROR: no network\n")

    monkeypatch.setattr(newest, "run_program", pip)
    error = refused(old, "update")
    assert "pip finds no versions of botocore (ERROR: no network)" in error
