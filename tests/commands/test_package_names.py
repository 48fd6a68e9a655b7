"""A package may not hide another one, nor have a name with a meaning of its own."""

import sys
from pathlib import Path

import pytest

from botosmith.config import Settings
from botosmith.errors import BotosmithError
from tests.commands.folders import botosmith, refused


@pytest.mark.parametrize(
    ("package", "message"),
    [
        ("os", "would hide Python's own module 'os'"),
        ("types.aws", "would hide Python's own module 'types'"),
        ("attrs.aws", "would hide the package 'attrs', which the SDK needs"),
        ("botocore.typed", "would hide the package 'botocore', which the SDK needs"),
        ("msgspec", "would hide the package 'msgspec', which the SDK needs"),
        ("__pycache__", "'__pycache__' is not a valid package name"),
        ("a.__main__.b", "'a.__main__.b' is not a valid package name"),
    ],
)
@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_package_name_is_refused(
    tmp_path: Path, command: str, package: str, message: str
) -> None:
    arguments = (command, "sqs", "--output", tmp_path, "--package", package)
    error = refused(botosmith, *arguments, folder=tmp_path)
    assert error.startswith("error: ")
    assert message in error
    assert list(tmp_path.iterdir()) == []


def test_no_module_of_the_standard_library_is_hidden(tmp_path: Path) -> None:
    for name in sys.stdlib_module_names:
        with pytest.raises(BotosmithError, match=f"hide Python's own module '{name}'"):
            Settings(output=tmp_path, package=name).target()


@pytest.mark.parametrize(
    "package", ["typed_aws", "myapp.types", "myapp.attrs", "boto", "osaka", "a._b"]
)
def test_other_names_are_accepted(tmp_path: Path, package: str) -> None:
    target = Settings(output=tmp_path, package=package).target()
    assert target == Path(tmp_path, *package.split(".")).resolve()
