"""The asynchronous demo prints what the demo prints, and a project passes its tests."""

from pathlib import Path

import pytest

from examples.async_demo import main
from tests.support.example_projects import copy_examples
from tests.support.paths import ROOT
from tests.support.processes import run_python


def test_async_demo_prints_the_table_of_the_demo(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main()
    assert capsys.readouterr().out == (ROOT / "examples/demo_output.txt").read_text()


@pytest.mark.slow
def test_follower_passes_its_tests(tmp_path: Path) -> None:
    project = copy_examples(tmp_path, "follower")
    run_python(
        *("-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider"), folder=project
    )
