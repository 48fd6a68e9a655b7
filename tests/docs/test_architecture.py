"""docs/architecture.md names every room, and what it says of modules is true."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, nodes

from botosmith.emit.template_files import template_folder
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


def _imports_cattrs(file: Path) -> bool:
    imported = [
        name
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [str(node.module)]
            if isinstance(node, ast.ImportFrom) and not node.level
            else []
        )
    ]
    return any(name.partition(".")[0] == "cattrs" for name in imported)


def test_only_the_modules_that_decision_6_names_import_cattrs() -> None:
    page = ROOT / "docs" / "decisions" / "0006-straight-line-functions.md"
    named = re.findall(r"`runtime/([\w/]+\.py)`", page.read_text("utf-8"))
    importing = [
        file.relative_to(RUNTIME).as_posix()
        for file in RUNTIME.rglob("*.py")
        if _imports_cattrs(file)
    ]
    assert sorted(importing) == sorted(named)


def test_templates_only_choose_between_texts() -> None:
    """They neither select from lists nor compute numbers, which views do."""
    folder = template_folder()
    environment = Environment(loader=FileSystemLoader(folder))
    selecting = {"select", "reject", "selectattr", "rejectattr", "groupby", "sort"}
    templates = [file for file in folder.rglob("*.jinja") if "site" not in file.parts]
    assert templates
    for file in templates:
        tree = environment.parse(file.read_text("utf-8"))
        assert not selecting & {one.name for one in tree.find_all(nodes.Filter)}, file
        assert not [*tree.find_all((nodes.Add, nodes.Sub, nodes.Mul))], file


def test_each_page_has_a_title_of_its_own() -> None:
    docs = ROOT / "docs"
    titles = Counter(
        page.read_text("utf-8").partition("\n")[0]
        for page in (ROOT / "README.md", *docs.rglob("*.md"))
    )
    assert [title for title, number in titles.items() if number > 1] == []
    # The two folders that link to each other.
    names = Counter(page.name for page in (*docs.glob("*.md"), *docs.glob("guide/*")))
    assert [name for name, number in names.items() if number > 1] == []
