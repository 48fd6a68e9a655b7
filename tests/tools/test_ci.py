"""`.ci/run` reports every step that does not pass, and leaves nothing behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
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


def _start(environment: dict[str, str], tmp_path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [tmp_path / "a clone" / ".ci" / "run"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def test_all_steps_pass(environment: dict[str, str], tmp_path: Path) -> None:
    run = _start(environment, tmp_path)
    output, _ = run.communicate(timeout=PATIENCE)
    assert run.returncode == 0, output
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
    run = _start({**environment, "TARGET": target, "MAKE": make}, tmp_path)
    output, _ = run.communicate(timeout=PATIENCE)
    assert run.returncode == 1, output
    last = output.splitlines()[-1]
    assert last.startswith("=== failed after")
    assert last.endswith(f" s: {name}")
    assert "made lint" in output  # All other steps run.


def test_without_an_environment_no_other_step_runs(
    environment: dict[str, str], tmp_path: Path
) -> None:
    run = _start({**environment, "TARGET": ".dev", "MAKE": "exit 2"}, tmp_path)
    output, _ = run.communicate(timeout=PATIENCE)
    assert run.returncode == 1
    assert output.count("made") == 1


@pytest.mark.parametrize("target", [".venv/.dev", "test-long"])
def test_ctrl_c_ends_all_steps(
    environment: dict[str, str], tmp_path: Path, target: str
) -> None:
    started = tmp_path / "started"
    make = f"touch '{started}'; exec sleep {PATIENCE}"
    run = _start({**environment, "TARGET": target, "MAKE": make}, tmp_path)
    end = time.monotonic() + PATIENCE
    while not started.exists() and time.monotonic() < end:
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGINT)
    # The pipe is closed once the last process of a step has ended.
    output, _ = run.communicate(timeout=PATIENCE / 2)
    assert run.returncode not in (0, 1), output
    assert "passed in" not in output
    assert not list((tmp_path / "tmp").iterdir())
