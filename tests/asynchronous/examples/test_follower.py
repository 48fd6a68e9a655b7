"""The asynchronous example passes its tests."""

from pathlib import Path

import pytest

from tests.support.example_projects import copy_examples
from tests.support.processes import run_python


@pytest.mark.slow
def test_follower_passes_its_tests(tmp_path: Path) -> None:
    project = copy_examples(tmp_path, "follower")
    run_python(
        *("-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider"), folder=project
    )
