"""The README shows the output of the demo; `test_guide.py` runs its program."""

from tests.support.paths import ROOT


def test_readme_has_the_output_of_the_demo() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert (ROOT / "examples" / "demo_output.txt").read_text("utf-8") in readme
