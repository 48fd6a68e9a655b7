"""The examples with SDKs of their own pass their tests and strict type checkers."""

import shlex
from pathlib import Path

import pytest

from tests.docs.examples import shell_commands
from tests.support.example_projects import copy_examples
from tests.support.modules_read import assert_used, modules_read
from tests.support.processes import import_path, run_python

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The application over nine services."""
    return copy_examples(tmp_path_factory.mktemp("releases"), "releases")


@pytest.fixture(scope="module")
def follower(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The asynchronous application, whose own tests `make test-async` runs."""
    return copy_examples(tmp_path_factory.mktemp("follower"), "follower")


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "pytest", "-q", "-p", "no:cacheprovider"],
        ["-m", "pyright"],
    ],
    ids=lambda command: command[1],
)
def test_releases_are_sound(releases: Path, command: list[str]) -> None:
    run_python(*command, folder=releases)


def test_follower_passes_pyright(follower: Path) -> None:
    run_python("-m", "pyright", folder=follower)


@pytest.mark.parametrize("name", ["releases", "follower"])
def test_mypy_reads_what_an_example_uses(
    name: str, request: pytest.FixtureRequest
) -> None:
    project: Path = request.getfixturevalue(name)
    readme = (project / "README.md").read_text("utf-8")
    (mypy,) = (one for one in shell_commands(readme) if one.startswith("mypy "))
    _, read = modules_read(shlex.split(mypy)[1:], project, import_path())
    package = project / "src" / name / "aws"
    services = {file.parent.name for file in package.glob("*/client.py")}
    assert_used(read, f"{name}.aws", services)
