"""The examples of the pages for users run, and print the output that is shown there.

The blocks of Python of a page are one program, which runs against moto, or against what
`tests/docs/guide/PAGE.py` starts. Commands in console blocks run in a folder with the
`pyproject.toml` of the page and the files of `tests/docs/guide/PAGE`; their standard
output is shown, without lines of progress. Commands in other shell blocks are not run.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.docs.examples import console_commands, python_examples
from tests.docs.pages import (
    ALONE,
    PAGES,
    PROGRAMS,
    check_python,
    import_folders,
    page_name,
    run_python,
    write_sdk,
)
from tests.docs.sessions import check_session, write_project
from tests.support.shared import make_once, run_folder
from tests.support.sweeps import mostly_slow

SESSIONS = [page for page in PAGES if console_commands(page)]
QUICK = [page for page in SESSIONS if page.stem == "lambda"]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    folder = run_folder(tmp_path_factory) / "guide-sdk"
    return import_folders(make_once(folder, write_sdk))


@pytest.fixture(scope="session")
def outcomes(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    folders: list[Path],
) -> dict[str, Any]:
    """What the Python of all pages to test prints, in one process; by page."""
    chosen = {
        item.callspec.params["page"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and "outcomes" in item.fixturenames
    }
    pages = [page for page in PROGRAMS if page in chosen and page != ALONE]

    def run(folder: Path) -> None:
        printed = run_python(pages, folders)
        found = {page_name(p): one for p, one in zip(pages, printed, strict=True)}
        (folder / "outcomes.json").write_text(json.dumps(found))

    made = make_once(run_folder(tmp_path_factory) / "guide-outcomes", run)
    found: dict[str, Any] = json.loads((made / "outcomes.json").read_text())
    return found


@pytest.mark.parametrize("page", PROGRAMS, ids=page_name)
def test_python_prints_its_output(
    page: Path, folders: list[Path], outcomes: dict[str, Any]
) -> None:
    if page == ALONE:
        (outcome,) = run_python([page], folders)
    else:
        outcome = outcomes[page_name(page)]
    check_python(page, outcome)


@pytest.mark.skipif(sys.platform == "win32", reason="runs commands of Bash")
@pytest.mark.parametrize("page", mostly_slow(SESSIONS, QUICK), ids=page_name)
def test_commands_print_their_output(
    page: Path, folders: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_project(page, tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    check_session(page, folders)


@pytest.mark.slow
def test_examples_pass_mypy(folders: list[Path], tmp_path: Path) -> None:
    for page in PROGRAMS:
        code = ""
        for example in python_examples(page):
            code += "\n" * (example.line - code.count("\n")) + example.code
        # The name of a module, and the lines of the page.
        (tmp_path / f"{re.sub(r'[-/]', '_', page_name(page))}.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(tmp_path)],
        env={**os.environ, "MYPYPATH": str(folders[0])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
