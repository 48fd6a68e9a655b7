"""Runs the commands of a page in the current folder, and compares what they print."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from click.testing import CliRunner

from botosmith.commands.cli import main
from tests.docs.examples import console_commands, files
from tests.docs.run_examples import SETUPS
from tests.support.patience import PATIENCE
from tests.support.processes import import_path


def write_project(page: Path, folder: Path) -> None:
    """Write the files that the commands of a page find.

    Args:
        page: The page.
        folder: The folder of the project, which does not exist.
    """
    made = SETUPS / page.stem
    shutil.copytree(made, folder) if made.is_dir() else folder.mkdir()
    for name, content in files(page).items():
        (folder / name).write_text(content)


def check_session(page: Path, folders: Iterable[Path]) -> None:
    """Run the commands of a page, and check that they print what the page shows.

    Args:
        page: The page.
        folders: What programs import from.
    """
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


def matches(printed: str, shown: str) -> bool:
    """Compare output; a line with `...` stands for any lines, also none.

    Numbers may differ, because they depend on the versions of botocore and the SDK.
    """
    lines = [
        "(?:.*\n)*?" if line == "...\n" else re.sub(r"\d+", r"\\d+", re.escape(line))
        for line in shown.splitlines(keepends=True)
    ]
    return re.fullmatch("".join(lines), printed) is not None
