"""Lines of code are those with more than blanks, comments and docstrings."""

import sys
from pathlib import Path

import pytest

from botosmith_tools import count_lines
from botosmith_tools.count_lines import count_code, count_folders

MODULE = '''\
"""A module.

With details.
"""

# A comment.
import os


class Thing:
    """A thing."""

    name = """a text,

    # of two lines"""  # and a comment
    """Its name."""

    def call(
        self,
    ) -> str:
        """Call it."""

        # Twice.
        return os.sep + (
            "a string"

            # within brackets
        )
'''


def test_lines_have_code() -> None:
    # `import`, `class`; two lines of the text; three of `def`, and three of `return`.
    assert count_code(MODULE) == 10


@pytest.mark.parametrize("source", ["", "\n\n", "# A comment.\n", '"""A module."""\n'])
def test_no_code(source: str) -> None:
    assert count_code(source) == 0


def test_folders_are_counted_without_private_names(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "one.py").write_text("a = 1\n")
    (inner / "two.py").write_text("a = 1\nb = 2\n")
    (inner / "botocore_internals.py").write_text("a = 1\n")
    (inner / "two.pyi").write_text("a: int\n")
    # A folder in another one counts once.
    counts = count_folders([tmp_path, inner])
    assert counts == {inner / "two.py": 2, tmp_path / "one.py": 1}


def test_a_table_has_the_sum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.py").write_text("a = 1\n")
    (tmp_path / "two.py").write_text("a = 1\nb = 2\n")
    monkeypatch.setattr(sys, "argv", ["count_lines", str(tmp_path)])
    assert count_lines.main() == 0
    assert capsys.readouterr().out.splitlines() == [
        f"      1  {tmp_path / 'one.py'}",
        f"      2  {tmp_path / 'two.py'}",
        "      3  in 2 modules",
    ]


def test_a_folder_that_does_not_exist_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["count_lines", str(tmp_path / "none")])
    with pytest.raises(SystemExit, match="2"):
        count_lines.main()
    assert "no such folder" in capsys.readouterr().err
