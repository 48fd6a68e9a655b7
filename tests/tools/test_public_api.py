"""What the runtime exports is compared with what an earlier release exported."""

import subprocess
from pathlib import Path

import pytest

from botosmith_tools.public_api import breaking_changes, changes_since

PACKAGE = """\
from ._runtime.birds import Bird as Bird, feed as feed
from ._runtime.cages import Cage as Cage
from ._runtime.cages import hidden
"""
BIRDS = """\
class Bird:
    def sing(self, loud: bool = False) -> None: ...
    def _think(self) -> None: ...
def feed(bird: Bird) -> None: ...
"""
CAGES = "class Cage: ...\ndef hidden() -> None: ...\n"


def checkout(folder: Path, package: str, birds: str) -> Path:
    for path, text in (
        ("generated/typed_aws/__init__.py", package),
        ("codegen/botosmith/__init__.py", ""),
        ("codegen/botosmith/runtime/__init__.py", ""),
        ("codegen/botosmith/runtime/birds.py", birds),
        ("codegen/botosmith/runtime/cages.py", CAGES),
    ):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return checkout(tmp_path / "old", PACKAGE, BIRDS)


def test_what_adds_to_the_runtime_breaks_nothing(old: Path, tmp_path: Path) -> None:
    birds = BIRDS.replace("loud: bool = False", "loud: bool = False, *, long: int = 1")
    birds = birds.replace("_think", "_dream") + "def catch() -> None: ...\n"
    package = PACKAGE.replace("hidden", "other")
    new = checkout(tmp_path / "new", package, birds)
    assert list(breaking_changes(old, new)) == []


def test_names_and_signatures_that_break_callers(old: Path, tmp_path: Path) -> None:
    birds = BIRDS.replace("bird: Bird", "bird: Bird, food: str").replace("sing", "call")
    package = PACKAGE.replace("from ._runtime.cages import Cage as Cage\n", "")
    changes = list(breaking_changes(old, checkout(tmp_path / "new", package, birds)))
    assert changes == [
        "Bird.sing: Public object was removed",
        "feed(food): Parameter was added as required",
        "Cage: Public object was removed",
    ]


def test_an_earlier_commit_is_compared(old: Path) -> None:
    git = ["git", "-c", "user.name=me", "-c", "user.email=me@localhost"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "Old"]):
        subprocess.run([*git, *arguments], cwd=old, check=True)
    assert changes_since("HEAD", old) == []
    checkout(old, PACKAGE, BIRDS.replace("bird: Bird", "fed: Bird"))
    assert changes_since("HEAD", old) == [
        "feed(bird): Parameter was removed",
        "feed(fed): Parameter was added as required",
    ]
