"""The example over nine services passes its tests and strict type checkers."""

from pathlib import Path
from shutil import copytree

import pytest

from tests.support.paths import ROOT
from tests.support.processes import run_python

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example, with its SDK."""
    folder = tmp_path_factory.mktemp("project") / "releases"
    copytree(ROOT / "examples" / "releases", folder)
    run_python("-m", "botosmith", "generate", folder=folder)
    return folder


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "pytest", "-q", "-p", "no:cacheprovider"],
        ["-m", "mypy", "src/releases", "tests"],
        ["-m", "pyright"],
    ],
    ids=lambda command: command[1],
)
def test_example_is_sound(project: Path, command: list[str]) -> None:
    run_python(*command, folder=project)
