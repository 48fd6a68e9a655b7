"""docs/architecture.md names every room, and where words are handled."""

import re

import pytest

from tests.docs.references import GENERATOR
from tests.support.paths import ROOT

RUNTIME = GENERATOR / "runtime"
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
_, _, TABLE = PAGE.partition("## Where is ... handled?")


def rows() -> list[tuple[str, str, str]]:
    """The rows of the table: a word, the generator's modules, the runtime's modules."""
    lines = [line for line in TABLE.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [(word, generator, runtime) for word, generator, runtime in cells[2:]]


def test_every_room_is_named() -> None:
    rooms = {
        child.name
        for child in GENERATOR.iterdir()
        if child.suffix == ".py"
        or (child.is_dir() and (child / "__init__.py").exists())
    }
    for room in sorted(rooms - {"__init__.py", "__main__.py"}):
        assert re.search(rf"`(codegen/botosmith/|botosmith\.)?{room}/?`", PAGE), room


def test_every_package_of_the_runtime_is_named() -> None:
    packages = [file.parent for file in RUNTIME.glob("*/__init__.py")]
    assert packages
    for package in packages:
        assert f"`runtime/{package.name}/`" in PAGE


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_table_names_modules_and_their_classes(row: tuple[str, str, str]) -> None:
    """Each column has a folder of its own, and not those of other pages."""
    _, generator, runtime = row
    modules = 0
    for folder, cell in ((GENERATOR, generator), (RUNTIME, runtime)):
        for module, name in re.findall(r"`([\w/]+\.py)`(?: \(`(\w+)`\))?", cell):
            source = (folder / module).read_text("utf-8")
            assert re.search(rf"^class {name}\b", source, re.MULTILINE) or not name
            modules += 1
    assert modules
