"""The examples of the pages on asynchronous clients print what the pages show."""

from pathlib import Path

import pytest

from tests.docs.pages import (
    ASYNCHRONOUS,
    check_python,
    import_folders,
    page_name,
    run_python,
    write_sdk,
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The folders that examples import from; one has the SDK."""
    folder = tmp_path_factory.mktemp("guide")
    write_sdk(folder)
    return import_folders(folder)


@pytest.mark.parametrize("page", ASYNCHRONOUS, ids=page_name)
def test_python_prints_its_output(page: Path, folders: list[Path]) -> None:
    (outcome,) = run_python([page], folders)
    check_python(page, outcome)
