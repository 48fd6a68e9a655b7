"""Generated services are checked with pyright, in batches."""

import shutil
from pathlib import Path

import pytest

from botosmith_tools.all_services.strict_pyright import divide, pyright_errors
from botosmith_tools.update_golden import EXPECTED, SERVICE


def test_batches_have_all_folders_and_about_the_same_size() -> None:
    sizes = {Path(str(size)): size * 1_000_000 for size in range(1, 11)}
    for jobs, number in ((1, 2), (3, 3)):
        batches = divide(sizes, jobs)
        assert len(batches) == number
        assert sorted(folder for one in batches for folder in one) == sorted(sizes)
        totals = [sum(sizes[folder] for folder in one) for one in batches]
        assert max(totals) - min(totals) <= 2_000_000
    assert divide({Path("one"): 1}, 2) == [[Path("one")]]


@pytest.mark.slow
def test_errors_are_found(tmp_path: Path) -> None:
    package = shutil.copytree(EXPECTED, tmp_path / "expected")
    service = package / SERVICE
    assert pyright_errors(tmp_path, [service], 1) == []
    stub = service / "errors.pyi"
    stub.write_text(stub.read_text().replace("RefusalCode as RefusalCode,", ""))
    found = pyright_errors(tmp_path, [service], 1)
    assert any("enums.py" in one and "RefusalCode" in one for one in found), found
