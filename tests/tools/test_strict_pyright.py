"""Generated services are checked with pyright, in batches."""

import shutil
from pathlib import Path

import pytest

from botosmith_tools.all_services.strict_pyright import pyright_errors
from botosmith_tools.update_golden import EXPECTED, SERVICE


@pytest.mark.slow
def test_errors_are_found(tmp_path: Path) -> None:
    package = shutil.copytree(EXPECTED, tmp_path / "expected")
    service = package / SERVICE
    assert pyright_errors(tmp_path, [service], 1) == []
    stub = service / "errors.pyi"
    stub.write_text(stub.read_text().replace("RefusalCode as RefusalCode,", ""))
    found = pyright_errors(tmp_path, [service], 1)
    assert any("enums.py" in one and "RefusalCode" in one for one in found), found
