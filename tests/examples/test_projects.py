"""The examples with SDKs of their own pass their tests and strict type checkers."""

from pathlib import Path

import pytest

from tests.support.example_projects import copy_examples
from tests.support.processes import run_python

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
        ["-m", "mypy", "src/releases", "tests"],
        ["-m", "pyright"],
    ],
    ids=lambda command: command[1],
)
def test_releases_are_sound(releases: Path, command: list[str]) -> None:
    run_python(*command, folder=releases)


@pytest.mark.parametrize(
    "command",
    [["-m", "mypy", "src/follower", "tests"], ["-m", "pyright"]],
    ids=lambda command: command[1],
)
def test_follower_passes_type_checkers(follower: Path, command: list[str]) -> None:
    run_python(*command, folder=follower)
