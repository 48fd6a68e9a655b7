"""docs/architecture.md names real paths, every room, and where words are handled."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "codegen" / "botosmith"
RUNTIME = GENERATOR / "runtime"
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
TEXT, _, TABLE = PAGE.partition("## Where is ... handled?")

# What the sources call a word, if they do not use botocore's.
SYNONYMS = {
    "blob": "bytes",
    "pagination token": "token",
    "shape": "generated classes",
}


def paths(text: str) -> list[str]:
    """The paths among the code spans of a text: they have a slash or a suffix."""
    spans = re.findall(r"`([\w./-]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    return [span for span in spans if "/" in span or span.endswith((".py", ".md"))]


def rows() -> list[tuple[str, str, str]]:
    """The rows of the table: a word, the generator's room, the runtime's room."""
    lines = [line for line in TABLE.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [(word, generator, runtime) for word, generator, runtime in cells[2:]]


def words(cell: str) -> list[str]:
    """The words of a row: "protocol: query, ec2" is about two protocols."""
    _, _, listed = cell.partition("protocol: ")
    return (listed or cell.partition(":")[0]).split(", ")


def source(path: Path) -> str:
    """The text of a module, or of all modules in a folder."""
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return "".join(file.read_text("utf-8") for file in files)


def squeezed(text: str) -> str:
    """Text without spelling: `eventStream`, `event_stream` and "event stream" agree."""
    return re.sub(r"[\W_]", "", text.lower())


@pytest.mark.parametrize("path", sorted(set(paths(TEXT))))
def test_named_path_exists(path: str) -> None:
    assert (ROOT / path).exists() or (GENERATOR / path).exists()


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
def test_word_is_handled_where_the_table_says(row: tuple[str, str, str]) -> None:
    cell, generator, runtime = row
    named = [GENERATOR / path for path in paths(generator)]
    named += [RUNTIME / path for path in paths(runtime)]
    assert named, "no path"
    for path in named:
        for word in words(cell):
            text = squeezed(source(path))
            spellings = {word, SYNONYMS.get(word, word)}
            assert any(squeezed(s) in text for s in spellings), f"{word} in {path}"
