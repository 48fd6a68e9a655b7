"""mypy checks each application in the folder with the nearest settings of mypy."""

import sys
from pathlib import Path

import pytest

from botosmith.config import Application
from botosmith.errors import BotosmithError
from botosmith.preview.place import find_place


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with a project, and an application beside it."""
    root = tmp_path / "repository"
    for folder in (".git", "sdk", "services/shop/src"):
        (root / folder).mkdir(parents=True)
    (root / "services/shop/src/app.py").touch()
    return root


def folder_of(root: Path, path: str) -> str:
    """Where mypy checks an application of the project."""
    application = Application(path, root / "sdk" / path)
    place = find_place(application, root / "sdk", None)
    assert place.python == sys.executable
    return place.folder.relative_to(root).as_posix()


@pytest.mark.parametrize(
    ("file", "text", "is_read"),
    [
        ("mypy.ini", "", True),
        (".mypy.ini", "", True),
        ("setup.cfg", "[mypy]\nstrict = true\n", True),
        ("setup.cfg", "[metadata]\n", False),
        ("pyproject.toml", "[tool.mypy]\nstrict = true\n", True),
        ("pyproject.toml", "[project]\n", False),
    ],
)
def test_the_nearest_settings_count(
    root: Path, file: str, text: str, is_read: bool
) -> None:
    (root / "mypy.ini").touch()
    (root / "services/shop" / file).write_text(text)
    for path in ("../services/shop", "../services/shop/src/app.py"):
        assert folder_of(root, path) == ("services/shop" if is_read else ".")


def test_without_settings_the_project_or_the_application_is_the_folder(
    root: Path,
) -> None:
    (root.parent / "mypy.ini").touch()  # mypy does not leave the repository.
    (root / "sdk/tools").mkdir()
    assert folder_of(root, "tools") == "sdk"
    assert folder_of(root, "../services/shop") == "services/shop"
    assert folder_of(root, "../services/shop/src/app.py") == "services/shop/src"


def test_an_option_precedes_the_interpreter_of_the_application(root: Path) -> None:
    application = Application("a", root / "services/shop", "no-python")
    with pytest.raises(BotosmithError, match="there is no interpreter 'no-python'"):
        find_place(application, root, None)
    assert find_place(application, root, sys.executable).python == sys.executable


def test_an_application_has_to_exist(root: Path) -> None:
    with pytest.raises(BotosmithError, match="no such file or folder"):
        find_place(Application("a", root / "a"), root, None)
