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
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from botosmith.commands.cli import main
from tests.docs.examples import console_commands, files, python_examples
from tests.docs.run_examples import SETUPS
from tests.support.paths import CODEGEN, ROOT
from tests.support.patience import PATIENCE
from tests.support.processes import import_path, try_python
from tests.support.sdk import generate_sdk
from tests.support.shared import make_once, run_folder
from tests.support.sweeps import mostly_slow

DOCS = ROOT / "docs"
SERVICES = (
    "bedrock-runtime:Converse,ConverseStream,InvokeModelWithBidirectionalStream",
    "dynamodb",
    "ec2:DescribeInstances",
    "events:CreateEventBus,ListEventBuses",
    "kinesis:PutRecords",
    "logs",
    "polly:StartSpeechSynthesisStream",
    "s3",
    "sagemaker:CreateNotebookInstance,DescribeEndpoint,DescribeNotebookInstance,"
    "ListAssociations,StopNotebookInstance",
    "sqs",
    "sts",
)

PROCESSES = DOCS / "guide" / "processes.md"
# One shows what a new process does, the other starts threads and processes.
ALONE = (DOCS / "benchmarks" / "speed.md", PROCESSES)
PAGES = [
    ROOT / "README.md",
    DOCS / "other-libraries.md",
    DOCS / "type-checkers.md",
    DOCS / "benchmarks" / "speed.md",
    *sorted((DOCS / "guide").glob("*.md")),
]
PROGRAMS = [page for page in PAGES if python_examples(page)]


def page_name(page: Path) -> str:
    """The path of a page, such as `docs/guide/paging`."""
    return page.relative_to(ROOT).with_suffix("").as_posix()


def run_python(pages: Sequence[Path], folders: Sequence[Path]) -> list[list[str] | str]:
    """Run the Python of pages, one after the other in a process.

    Returns:
        Of each page what its examples print, or the traceback of an exception.
    """
    program = ("-W", "error", "-m", "tests.docs.run_examples", *map(str, pages))
    done = try_python(*program, environment=import_path(folders), timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, "")
    outcomes: list[list[str] | str] = json.loads(done.stdout)
    return outcomes


SESSIONS = [page for page in PAGES if console_commands(page)]
QUICK = [page for page in SESSIONS if page.stem == "lambda"]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    sdk = make_once(
        run_folder(tmp_path_factory) / "guide-sdk",
        lambda folder: generate_sdk(folder, "typed_aws", SERVICES),
    )
    return [sdk, CODEGEN, ROOT]


@pytest.fixture(scope="session")
def outcomes(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    folders: list[Path],
) -> dict[str, list[str] | str]:
    """What the Python of all pages to test prints, in one process; by page."""
    chosen = {
        item.callspec.params["page"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and "outcomes" in item.fixturenames
    }
    pages = [page for page in PROGRAMS if page in chosen and page not in ALONE]

    def run(folder: Path) -> None:
        printed = run_python(pages, folders)
        found = {page_name(p): one for p, one in zip(pages, printed, strict=True)}
        (folder / "outcomes.json").write_text(json.dumps(found))

    made = make_once(run_folder(tmp_path_factory) / "guide-outcomes", run)
    found: dict[str, list[str] | str] = json.loads((made / "outcomes.json").read_text())
    return found


@pytest.mark.parametrize(
    "page",
    [
        *(page for page in PROGRAMS if page != PROCESSES),
        pytest.param(PROCESSES, marks=pytest.mark.slow),
    ],
    ids=page_name,
)
def test_python_prints_its_output(
    page: Path, folders: list[Path], outcomes: dict[str, list[str] | str]
) -> None:
    if page in ALONE:
        (outcome,) = run_python([page], folders)
    else:
        outcome = outcomes[page_name(page)]
    assert isinstance(outcome, list), outcome
    for example, printed in zip(python_examples(page), outcome, strict=True):
        assert printed == example.output, f"{page.name}:{example.line}"


def run_command(command: str, environment: dict[str, str]) -> tuple[int, str, str]:
    """Run a command in the current folder; return its exit code and both outputs."""
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


@pytest.mark.skipif(sys.platform == "win32", reason="runs commands of Bash")
@pytest.mark.parametrize("page", mostly_slow(SESSIONS, QUICK), ids=page_name)
def test_commands_print_their_output(
    page: Path, folders: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, made = tmp_path / "project", SETUPS / page.stem
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


def write_program(page: Path, folder: Path) -> None:
    """Write the Python of a page as a module, with the lines of the page."""
    code = ""
    for example in python_examples(page):
        code += "\n" * (example.line - code.count("\n")) + example.code
    (folder / f"{re.sub(r'[-/]', '_', page_name(page))}.py").write_text(code)


def check(folder: Path, *arguments: str, **environment: str) -> None:
    """Run a type checker in a folder, which finds no error."""
    variables = {**os.environ, **environment}
    done = try_python("-m", *arguments, folder=folder, environment=variables)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_examples_pass_mypy(folders: list[Path], tmp_path: Path) -> None:
    for page in PROGRAMS:
        write_program(page, tmp_path)
    # Dask has annotations, but not everywhere.
    strict = ["--strict", "--untyped-calls-exclude=distributed", "--config-file="]
    check(tmp_path, "mypy", *strict, str(tmp_path), MYPYPATH=str(folders[0]))


@pytest.mark.slow
def test_recipes_pass_strict_pyright(folders: list[Path], tmp_path: Path) -> None:
    write_program(DOCS / "guide" / "around-calls.md", tmp_path)
    settings = {"pythonVersion": "3.11", "typeCheckingMode": "strict"}
    config = tmp_path / "pyrightconfig.json"
    config.write_text(json.dumps({**settings, "extraPaths": [str(folders[0])]}))
    arguments = "--pythonpath", sys.executable
    check(tmp_path, "pyright", *arguments, PYRIGHT_PYTHON_IGNORE_WARNINGS="1")
