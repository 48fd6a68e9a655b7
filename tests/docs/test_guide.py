"""The examples of the guide run, and print the output that it shows.

The blocks of Python of a page are one program, which runs against moto, or against what
`tests/docs/guide/PAGE.py` starts. Commands in console blocks run in an empty folder
with the `pyproject.toml` of the page; commands in other shell blocks are not run.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.examples import console_commands, files, python_examples
from tests.support.paths import CODEGEN, ROOT
from tests.support.processes import import_path
from tests.support.sdk import generate_sdk

GUIDE = ROOT / "docs" / "guide"
SETUPS = Path(__file__).parent / "guide"
PAGES = sorted(page.name for page in GUIDE.glob("*.md"))
PROGRAMS = [page for page in PAGES if python_examples(GUIDE / page)]
SESSIONS = [page for page in PAGES if console_commands(GUIDE / page)]
SERVICES = (
    "bedrock-runtime:Converse,ConverseStream",
    "cloudformation",
    "dynamodb",
    "ec2:DescribeInstances,RunInstances,StopInstances,TerminateInstances",
    "logs",
    "s3",
    "sagemaker:ListAssociations,DescribeTrainingJob",
    "sqs",
    "sts",
)
# The folder in the examples that holds the user's project.
HOME = "/home/mina"


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    folder = tmp_path_factory.mktemp("guide")
    generate_sdk(folder, "typed_aws", SERVICES)
    return [folder, CODEGEN, ROOT]


@pytest.mark.parametrize("page", PROGRAMS)
def test_python_prints_its_output(
    page: str, folders: list[Path], tmp_path: Path
) -> None:
    setup = SETUPS / f"{Path(page).stem}.py"
    program = [sys.executable, "-W", "error", "-m", "tests.docs.run_examples"]
    done = subprocess.run(
        [*program, str(GUIDE / page), str(setup) if setup.exists() else ""],
        cwd=tmp_path,
        env=import_path(folders),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    examples = python_examples(GUIDE / page)
    for example, printed in zip(examples, json.loads(done.stdout), strict=True):
        assert printed == example.output, f"{page}:{example.line}"


@pytest.mark.parametrize("page", SESSIONS)
def test_commands_print_their_output(
    page: str, folders: list[Path], tmp_path: Path
) -> None:
    project = tmp_path / "project"
    project.mkdir()
    for name, content in files(GUIDE / page).items():
        (project / name).write_text(content)
    environment = import_path(folders)
    scripts = Path(sys.executable).parent
    environment["PATH"] = os.pathsep.join([str(scripts), environment["PATH"]])
    for command in console_commands(GUIDE / page):
        done = subprocess.run(
            ["bash", "-c", command.command],
            cwd=project,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
            check=False,
        )
        printed = done.stdout.replace(str(tmp_path), HOME)
        assert matches(printed, command.output), (
            f"{page}:{command.line}: {command.command}\n{printed}"
        )


def matches(printed: str, shown: str) -> bool:
    """Compare output; a line with `...` stands for any lines, also none."""
    pattern = re.sub(r"^\\\.\\\.\\\.\n", "(?:.*\n)*?", re.escape(shown), flags=re.M)
    return re.fullmatch(pattern, printed) is not None
