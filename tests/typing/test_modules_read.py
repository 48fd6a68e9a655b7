"""What mypy reads for an application that uses an SDK, which is most of its time."""

import shlex
from pathlib import Path

import pytest

from tests.docs.examples import python_examples, shell_commands
from tests.support.modules_read import assert_used, modules_read
from tests.support.paths import ROOT
from tests.support.processes import run_python

pytestmark = pytest.mark.slow

# Modules that only bodies of functions use; asyncio alone imports 50 more.
UNUSED = {
    "asyncio",
    "multiprocessing",
    "typed_aws._runtime.paging.prefetch",
    "typed_aws._runtime.serialization.serializer",
    "typed_aws._runtime.responses.json_decoder",
}


def test_mypy_reads_stubs_and_no_modules_that_only_bodies_of_functions_use(
    tmp_path: Path,
) -> None:
    program = "from typed_aws import AsyncClient, AsyncPages, Client, Pages"
    _, read = modules_read(["--config-file=", "--command", program], tmp_path)
    assert {"typed_aws", "typed_aws._runtime.asynchronous.pages"} <= read.keys()
    assert not read.keys() & UNUSED
    assert_used(read, "typed_aws", set())


def test_mypy_reads_what_the_program_of_readme_uses(tmp_path: Path) -> None:
    readme = ROOT / "README.md"
    commands = [*map(shlex.split, shell_commands(readme.read_text("utf-8")))]
    (program,) = python_examples(readme)
    (tmp_path / "app.py").write_text(program.code)
    _run_botosmith([one for one in commands if one[:1] == ["botosmith"]], tmp_path)
    (mypy,) = (one for one in commands if one[:1] == ["mypy"])
    _, read = modules_read(mypy[1:], tmp_path)
    assert not read.keys() & UNUSED
    assert (tmp_path / "typed_aws" / "s3").is_dir()
    assert_used(read, "typed_aws", {"sqs"})


def _run_botosmith(commands: list[list[str]], folder: Path) -> None:
    assert ["botosmith", "generate"] in commands
    for command in commands:
        run_python("-m", *command, folder=folder)
