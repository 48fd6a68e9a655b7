"""Ctrl-C ends a command quietly at any place in the code."""

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.folders import names
from tests.support.parrots import add_model
from tests.support.paths import CODEGEN
from tests.support.patience import PATIENCE
from tests.support.sweeps import mostly_slow

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process"
)

PROGRAM = Path(__file__).with_name("interrupted.py")
# Without progress, which a slow machine would show.
COMMAND = (
    *("generate", "--quiet", "parrots", "budgies", "cockatoos"),
    *("--jobs=2", "--output=out", "--package=sdk"),
)
# The code that starts and ends things. The rest of the generator only computes.
MODULES = re.compile(
    r"botosmith\.(commands|generate|processes|output)\b"
    r"|(click|concurrent|multiprocessing|shutil|subprocess|tempfile|threading)\b"
)


def run(folder: Path, models: Path, place: str) -> tuple[int, str]:
    """Run `generate` in a folder.

    Returns:
        The exit code, and what it wrote to standard error.
    """
    done = subprocess.run(
        [sys.executable, str(PROGRAM), place, *COMMAND, f"--models={models}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(CODEGEN), "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.fixture
def three_models(parrot_models: Path, parrots: object) -> Path:
    for name in ("budgies", "cockatoos"):
        add_model(parrot_models, name, parrots, "service-2")
    return parrot_models


def check_ending(folder: Path, models: Path, place: str) -> None:
    folder.mkdir()
    assert run(folder, models, place) == (130, ""), place
    # It is too late for some places.
    if names(folder):
        assert names(folder) == ["out"], place
        assert names(folder / "out") == ["sdk"], place
        assert (folder / "out" / "sdk" / "botosmith.lock").exists(), place


PLACES = (
    "click.core Context.exit",
    "botosmith.output.write publish",
    "botosmith.output.write _recover",
    "multiprocessing.connection wait",
    "multiprocessing.process BaseProcess.start",
)


@pytest.mark.parametrize("place", mostly_slow(PLACES, PLACES[:1]))
def test_a_command_ends_quietly_in_a_function(
    tmp_path: Path, three_models: Path, place: str
) -> None:
    check_ending(tmp_path / "run", three_models, place)


def places(folder: Path, models: Path) -> list[str]:
    """Some of the lines that a command reaches."""
    assert run(folder, models, "") == (0, "")
    reached = (folder / "places").read_text().splitlines()
    chosen = [place for place in reached if MODULES.match(place)]
    assert len(chosen) > 1000
    return random.Random(0).sample(chosen, 30)


@pytest.mark.slow
def test_a_command_ends_quietly_at_any_line(tmp_path: Path, three_models: Path) -> None:
    for number, place in enumerate(places(tmp_path, three_models)):
        check_ending(tmp_path / f"run{number}", three_models, place)
