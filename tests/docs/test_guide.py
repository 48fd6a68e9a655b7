"""The examples of the pages for users run, and print the output that is shown there.

The blocks of Python of a page are one program, which runs against moto, or against what
`tests/docs/guide/PAGE.py` starts. Commands in console blocks run in a folder with the
`pyproject.toml` of the page and the files of `tests/docs/guide/PAGE`; their standard
output is shown, without lines of progress. Commands in other shell blocks are not run.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.examples import console_commands, files, python_examples
from tests.support.paths import CODEGEN, ROOT
from tests.support.processes import import_path
from tests.support.sdk import generate_sdk

SETUPS = Path(__file__).parent / "guide"
DOCS = ROOT / "docs"


def page_name(page: Path) -> str:
    """The path of a page, such as `docs/guide/paging`."""
    return page.relative_to(ROOT).with_suffix("").as_posix()


PAGES = [
    ROOT / "README.md",
    DOCS / "clients.md",
    DOCS / "errors.md",
    DOCS / "other-libraries.md",
    DOCS / "type-checkers.md",
    *sorted((DOCS / "guide").glob("*.md")),
]
PROGRAMS = [page for page in PAGES if python_examples(page)]
SESSIONS = [page for page in PAGES if console_commands(page)]
SERVICES = (
    "bedrock-runtime:Converse,ConverseStream",
    "dynamodb",
    "ec2:DescribeInstances",
    "logs",
    "s3",
    "sagemaker:DescribeEndpoint,ListAssociations",
    "sqs",
    "sts",
)


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    folder = tmp_path_factory.mktemp("guide")
    generate_sdk(folder, "typed_aws", SERVICES)
    return [folder, CODEGEN, ROOT]


@pytest.mark.parametrize("page", PROGRAMS, ids=page_name)
def test_python_prints_its_output(
    page: Path, folders: list[Path], tmp_path: Path
) -> None:
    setup = SETUPS / f"{page.stem}.py"
    program = [sys.executable, "-W", "error", "-m", "tests.docs.run_examples"]
    done = subprocess.run(
        [*program, str(page), str(setup) if setup.exists() else ""],
        cwd=tmp_path,
        env=import_path(folders),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    examples = python_examples(page)
    for example, printed in zip(examples, json.loads(done.stdout), strict=True):
        assert printed == example.output, f"{page.name}:{example.line}"


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
            timeout=60,
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
