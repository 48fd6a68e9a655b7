"""The examples of the pages for users run, and print the output that is shown there.

The blocks of Python of a page are one program, which runs against moto, or against what
`tests/docs/guide/PAGE.py` starts. Commands in console blocks run in a folder with the
`pyproject.toml` of the page and the files of `tests/docs/guide/PAGE`; their standard
output is shown, without lines of progress. Commands in other shell blocks are not run.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.examples import console_commands, files, python_examples
from tests.docs.pages import (
    ASYNCHRONOUS,
    PAGES,
    SETUPS,
    check_python,
    import_folders,
    page_name,
)
from tests.support.patience import PATIENCE
from tests.support.processes import import_path

PROGRAMS = [page for page in PAGES if python_examples(page)]
SESSIONS = [page for page in PAGES if console_commands(page)]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    return import_folders(tmp_path_factory.mktemp("guide"))


@pytest.mark.parametrize(
    "page", [page for page in PROGRAMS if page not in ASYNCHRONOUS], ids=page_name
)
def test_python_prints_its_output(
    page: Path, folders: list[Path], tmp_path: Path
) -> None:
    check_python(page, folders, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="runs commands of Bash")
@pytest.mark.parametrize("page", SESSIONS, ids=page_name)
def test_commands_print_their_output(
    page: Path, folders: list[Path], tmp_path: Path
) -> None:
    project = tmp_path / "project"
    made = SETUPS / page.stem
    shutil.copytree(made, project) if made.is_dir() else project.mkdir()
    for name, content in files(page).items():
        (project / name).write_text(content)
    environment = import_path(folders)
    scripts = Path(sys.executable).parent
    environment["PATH"] = os.pathsep.join([str(scripts), environment["PATH"]])
    for command in console_commands(page):
        done = subprocess.run(
            ["bash", "-c", command.command],
            cwd=project,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        told = (
            f"{page.name}:{command.line}: {command.command}\n{done.stdout}{done.stderr}"
        )
        assert matches(done.stdout, command.output), told
        # Of a command that prints nothing, only the exit code shows that it works.
        assert command.output or done.returncode == 0, told


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
