"""The version of an SDK, which its lock states."""

from pathlib import Path
from zipfile import ZipFile

import botocore
import pytest

import botosmith
from botosmith.output.lock import LOCK_NAME
from tests.support.processes import import_path, run_python, unmeasured
from tests.support.sdk import generate_sdk

_PRINT = "import sys, shop.aws as sdk; print('json' in sys.modules, sdk.__version__)"
_HAS = "import shop.aws as sdk; print(hasattr(sdk, '__version__'))"
VERSION = f"{botocore.__version__}+botosmith.{botosmith.__version__}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with an SDK inside the package of an application."""
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").touch()
    generate_sdk(tmp_path, "shop.aws", ["sts:GetCallerIdentity"])
    return tmp_path


def test_version_of_a_vendored_sdk_is_read_on_access(project: Path) -> None:
    in_folder = unmeasured(import_path([project]))
    assert run_python("-c", _PRINT, environment=in_folder) == f"False {VERSION}\n"
    with ZipFile(project / "app.zip", "w") as archive:
        for file in (project / "shop").rglob("*"):
            archive.write(file, file.relative_to(project))
    in_zip = unmeasured(import_path([project / "app.zip"]))
    assert run_python("-c", _PRINT, environment=in_zip) == f"False {VERSION}\n"

    (project / "shop" / "aws" / LOCK_NAME).unlink()
    assert run_python("-c", _HAS, environment=in_folder) == "False\n"
