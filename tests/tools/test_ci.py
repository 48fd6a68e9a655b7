"""`.ci/run` reports every step that does not pass, and leaves nothing behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tests.support.patience import PATIENCE

pytestmark = pytest.mark.skipif(
    sys.platform != "linux",
    reason="it is for Linux: other systems lack flock and nproc",
)

# A `make` that does what MAKE says if it is to make TARGET.
MAKE = """\
#!/bin/sh
echo "made $*"
case "$*" in *"$TARGET"*) eval "$MAKE" ;; esac
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The environment variables for a `.ci/run` whose steps do nothing."""
    programs, folder = tmp_path / "bin", tmp_path / "tmp"
    programs.mkdir()
    folder.mkdir()
    (programs / "make").write_text(MAKE)
    (programs / "make").chmod(0o755)
    shutil.copytree(ROOT / ".ci", tmp_path / "a clone" / ".ci")
    path = os.pathsep.join([str(programs), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "TMPDIR": str(folder), "TARGET": "none"}


def _run(environment: dict[str, str], tmp_path: Path) -> tuple[int, str]:
    """The exit code, and what is printed."""
    done = subprocess.run(
        [tmp_path / "a clone" / ".ci" / "run"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    return done.returncode, done.stdout


def test_all_steps_pass(environment: dict[str, str], tmp_path: Path) -> None:
    code, output = _run(environment, tmp_path)
    assert code == 0, output
    for target in ("coverage", "test-long", "test-site", "check", "lint", "pyright"):
        assert f"\nmade {target}\n" in output
    assert "=== all passed in" in output.splitlines()[-1]
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.parametrize(
    ("target", "make", "name"),
    [
        ("borders", "exit 3", "borders"),
        ("test-editors", "exit 3", "language servers"),
        # The shell that runs the step is killed, as it is when memory runs out.
        ("borders", "kill -KILL $PPID", "borders"),
    ],
)
def test_a_step_that_does_not_pass_is_named(
    environment: dict[str, str], tmp_path: Path, target: str, make: str, name: str
) -> None:
    code, output = _run({**environment, "TARGET": target, "MAKE": make}, tmp_path)
    assert code == 1, output
    last = output.splitlines()[-1]
    assert last.startswith("=== failed after")
    assert last.endswith(f" s: {name}")
    assert "made lint" in output  # All other steps run.


def test_without_an_environment_no_other_step_runs(
    environment: dict[str, str], tmp_path: Path
) -> None:
    code, output = _run({**environment, "TARGET": ".dev", "MAKE": "exit 2"}, tmp_path)
    assert code == 1
    assert output.count("made") == 1
