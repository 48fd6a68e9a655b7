"""The build hook of hatchling, on a project whose package is not committed."""

import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import botocore
import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from tests.commands.folders import Run, edit, tree

BUILD = """
[project]
name = "shop"
version = "1.0"

[tool.hatch.build.hooks.botosmith]

[tool.hatch.build.targets.sdist]
include = ["src"]
"""
PACKAGE = Path("src", "shop", "aws")


@pytest.fixture(autouse=True)
def shop(project: Run) -> None:
    """A fresh clone of a project that hatchling builds."""
    shutil.rmtree("src")
    PACKAGE.parent.mkdir(parents=True)
    (PACKAGE.parent / "__init__.py").touch()
    Path(".gitignore").write_text("/src/shop/aws/\n")
    with Path("pyproject.toml").open("a") as file:
        file.write(BUILD)


def build_wheel(folder: Path) -> Path:
    return Path(next(WheelBuilder(str(folder)).build(directory="dist")))


def build_sdist() -> Path:
    return Path(next(SdistBuilder(str(Path.cwd())).build(directory="dist")))


def test_wheel_has_the_package_that_git_ignores(made: Path) -> None:
    with ZipFile(build_wheel(Path.cwd())) as wheel:
        wheel.extractall("wheel")
    package = tree(made / PACKAGE)
    assert tree(Path("wheel", "shop", "aws")) == package
    assert tree(PACKAGE) == package


def test_editable_wheel_has_a_path_to_the_package(made: Path) -> None:
    with Path("pyproject.toml").open("a") as file:
        file.write('[tool.hatch.build]\ndev-mode-dirs = ["src"]\n')
    builder = WheelBuilder(str(Path.cwd()))
    wheel = Path(next(builder.build(directory="dist", versions=["editable"])))
    with ZipFile(wheel) as archive:
        assert archive.read("_shop.pth").decode() == str(Path("src").resolve())
        assert not [name for name in archive.namelist() if "aws" in name]
    assert tree(PACKAGE) == tree(made / PACKAGE)


def test_sdist_has_all_that_a_build_needs(made: Path) -> None:
    sdist = build_sdist()
    with tarfile.open(sdist) as archive:
        archive.extractall("unpacked", filter="data")
    unpacked = Path("unpacked", "shop-1.0")
    files = tree(unpacked)
    assert files.keys() >= {
        *("botosmith.lock", "models/parrots/2026-01-02/service-2.json"),
        *("patches/parrots.json", "templates/macros/mine.jinja"),
    }
    assert tree(unpacked / PACKAGE) == tree(made / PACKAGE)
    before = (unpacked / PACKAGE).stat()
    wheel = build_wheel(unpacked).read_bytes()
    assert (unpacked / PACKAGE).stat() == before, "generated again"
    assert build_wheel(Path.cwd()).read_bytes() == wheel


def other_botocore() -> None:
    edit("botosmith.lock", botocore.__version__, "1.40.0")


def no_lock() -> None:
    Path("botosmith.lock").unlink()


def lock_of_another_service() -> None:
    edit("botosmith.lock", "FeedParrot", "ListParrots")


def models_outside_the_project() -> None:
    Path("models").rename("../models")
    edit("pyproject.toml", '"models"', '"../models"')


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            other_botocore,
            f"botosmith.lock: needs botocore 1.40.0, but {botocore.__version__} is "
            "installed; name botocore==1.40.0 in `requires` of [build-system]",
        ),
        (no_lock, "botosmith.lock: does not exist; `botosmith generate` writes it"),
        (lock_of_another_service, "does not fit the configuration in services"),
        (models_outside_the_project, "models: is not inside the project, "),
    ],
)
def test_a_fault_ends_the_build(
    capsys: pytest.CaptureFixture[str], spoil: Callable[[], None], message: str
) -> None:
    spoil()
    with pytest.raises(SystemExit) as ended:
        build_sdist()
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert message in said
    assert not list(Path("dist").iterdir())
    assert not PACKAGE.exists()


def test_a_wheel_without_the_package_ends_the_build(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("other").mkdir()
    Path("other", "__init__.py").touch()
    with Path("pyproject.toml").open("a") as file:
        file.write('[tool.hatch.build.targets.wheel]\npackages = ["other"]\n')
    with pytest.raises(SystemExit):
        build_wheel(Path.cwd())
    assert "would not have shop/aws/__init__.py; name" in capsys.readouterr().err
    assert not list(Path("dist").iterdir())
