"""The asynchronous demo prints what the demo prints."""

import pytest

from examples.async_demo import main
from tests.support.paths import ROOT


def test_async_demo_prints_the_table_of_the_demo(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main()
    assert capsys.readouterr().out == (ROOT / "examples/demo_output.txt").read_text()
