"""The examples of the pages for users run, and print the output that is shown there.

The blocks of Python of a page are one program, which runs against moto, or against what
`tests/docs/guide/PAGE.py` starts. Commands in console blocks run in a folder with the
`pyproject.toml` of the page and the files of `tests/docs/guide/PAGE`; their standard
output is shown, without lines of progress. Commands in other shell blocks are not run.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from botosmith.commands.cli import main
from tests.docs.examples import console_commands, files, python_examples
from tests.docs.pages import (
    ALONE,
    ASYNCHRONOUS,
    PAGES,
    PROGRAMS,
    check_python,
    import_folders,
    page_name,
    run_python,
    write_sdk,
)
from tests.docs.run_examples import SETUPS
from tests.support.patience import PATIENCE
from tests.support.processes import import_path
from tests.support.shared import make_once, run_folder
from tests.support.sweeps import mostly_slow

SYNCHRONOUS = [page for page in PROGRAMS if page not in ASYNCHRONOUS]
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
    pages = [page for page in SYNCHRONOUS if page in chosen and page != ALONE]

    def run(folder: Path) -> None:
        printed = run_python(pages, folders)
        found = {page_name(p): one for p, one in zip(pages, printed, strict=True)}
        (folder / "outcomes.json").write_text(json.dumps(found))

    made = make_once(run_folder(tmp_path_factory) / "guide-outcomes", run)
    found: dict[str, Any] = json.loads((made / "outcomes.json").read_text())
    return found


@pytest.mark.parametrize("page", SYNCHRONOUS, ids=page_name)
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
    project = tmp_path / "project"
    made = SETUPS / page.stem
    shutil.copytree(made, project) if made.is_dir() else project.mkdir()
    for name, content in files(page).items():
        (project / name).write_text(content)
    monkeypatch.chdir(project)
    environment = import_path(folders)
    scripts = Path(sys.executable).parent
    environment["PATH"] = os.pathsep.join([str(scripts), environment["PATH"]])
    for role in ("AUTHOR", "COMMITTER"):
        environment[f"GIT_{role}_NAME"] = "A user"
        environment[f"GIT_{role}_EMAIL"] = "user@example.com"
    for command in console_commands(page):
        status, output, errors = run_command(command.command, environment)
        told = f"{page.name}:{command.line}: {command.command}\n{output}{errors}"
        assert matches(output, command.output), told
        # Of a command that prints nothing, only the exit code shows that it works.
        assert command.output or status == 0, told


def run_command(command: str, environment: dict[str, str]) -> tuple[int, str, str]:
    """Run a command in the current folder.

    Returns:
        The exit code and the two outputs.
    """
    program, *arguments = shlex.split(command)
    if program == "botosmith" and command == shlex.join([program, *arguments]):
        # In this process, which has imported the generator: no shell is needed.
        run = CliRunner().invoke(main, arguments)
        return run.exit_code, run.stdout, run.stderr
    done = subprocess.run(
        ["bash", "-c", command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


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


def matches(printed: str, shown: str) -> bool:
    """Compare output; a line with `...` stands for any lines, also none.

    Numbers may differ, because they depend on the versions of botocore and the SDK.
    """
    lines = [
        "(?:.*\n)*?" if line == "...\n" else re.sub(r"\d+", r"\\d+", re.escape(line))
        for line in shown.splitlines(keepends=True)
    ]
    return re.fullmatch("".join(lines), printed) is not None
