"""The examples of the pages on asynchronous clients print what the pages show."""

from pathlib import Path

import pytest

from tests.docs.pages import ASYNCHRONOUS, check_python, import_folders, page_name


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    return import_folders(tmp_path_factory.mktemp("guide"))


@pytest.mark.parametrize("page", ASYNCHRONOUS, ids=page_name)
def test_python_prints_its_output(
    page: Path, folders: list[Path], tmp_path: Path
) -> None:
    check_python(page, folders, tmp_path)
