"""Files of other programs in `__pycache__` outlive the package they are in."""

import py_compile
import shutil
from pathlib import Path

import pytest

from tests.commands.folders import botosmith
from tests.plan.large import write_end_with


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package with the services "large" and "other"."""
    write_models(tmp_path, {"First": "Text"})
    assert run(tmp_path, "generate", "large", "other") == 0
    return tmp_path / "out" / "sdk"


def write_models(folder: Path, members: dict[str, str]) -> None:
    for name in ("large", "other"):
        write_end_with(folder / "models", name, **members)


def run(folder: Path, *arguments: str) -> int:
    options = ("--models", folder / "models", "--output", folder / "out")
    return botosmith(*arguments, *options, "--package=sdk", "--jobs=1").exit_code


def caches(package: Path) -> dict[str, str]:
    """The files in `__pycache__` folders, with their content or what they point to."""
    return {
        str(file.relative_to(package)): str(file.readlink())
        if file.is_symlink()
        else file.read_text()
        for file in sorted(package.rglob("*"))
        if "__pycache__" in file.parts and (file.is_symlink() or file.is_file())
    }


def lay_out_caches(package: Path) -> dict[str, str]:
    """Compile all modules, and write files of other programs beside the results."""
    for module in package.rglob("*.py"):
        py_compile.compile(str(module))
        py_compile.compile(str(module), optimize=1)
    compiled = [*package.rglob("*.pyc")]
    assert len(compiled) > 20
    for other in ("gone.cpython-39.pyc", "gone.pypy310.pyc", "a.cpython-311.pyc.1234"):
        compiled.append(package / "__pycache__" / other)
    for file in compiled:
        file.write_text("compiled")
    for folder in (package, package / "large", package / "other" / "operations"):
        cache = folder / "__pycache__"
        (cache / "notes.txt").write_text("of somebody else")
        (cache / "client.run-3.py311.nbi").write_text("of another program")
        (cache / "module.pyc").write_text("of somebody else")
        (cache / "folder" / "__pycache__").mkdir(parents=True)
        (cache / "folder" / "__pycache__" / "deep.txt").write_text("deep")
        (cache / "link").symlink_to("nowhere")
    linked = package / "large" / "operations" / "__pycache__"
    shutil.rmtree(linked)
    linked.symlink_to("../../elsewhere")
    return {path: text for path, text in caches(package).items() if text != "compiled"}


@pytest.mark.parametrize(
    "force",
    [(), pytest.param(("--force",), marks=pytest.mark.slow)],
    ids=["plain", "force"],
)
def test_files_of_others_are_kept(package: Path, force: tuple[str, ...]) -> None:
    folder = package.parents[1]
    foreign = lay_out_caches(package)
    assert len(foreign) == 3 * 5 + 1
    assert run(folder, "check", "large", "other") == 0
    write_models(folder, {"First": "Text", "Second": "Text"})
    assert run(folder, "generate", "large", "other", *force) == 0
    assert caches(package) == foreign
    assert "second" in (package / "large" / "client.py").read_text()
    assert run(folder, "check", "large", "other") == 0


def test_files_of_others_outlive_a_service(package: Path) -> None:
    folder = package.parents[1]
    foreign = lay_out_caches(package)
    assert run(folder, "generate", "large") == 0
    assert caches(package) == foreign
    assert not (package / "other" / "client.py").exists()
    assert run(folder, "check", "large") == 0


def test_without_a_change_nothing_moves(package: Path) -> None:
    folder = package.parents[1]
    lay_out_caches(package)
    before = caches(package)
    assert run(folder, "generate", "large", "other") == 0
    assert caches(package) == before
