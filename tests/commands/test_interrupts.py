"""Ctrl-C ends every command quietly, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

import botocore
import pytest

from tests.preview.small_project import every_file, make_project
from tests.support.paths import CODEGEN
from tests.support.patience import PATIENCE
from tests.support.processes import import_path, try_python
from tests.support.sweeps import mostly_slow

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no groups of processes"
)

# A shell lets the programs that it runs in the background ignore Ctrl-C.
LISTEN = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
"""
# As the installed command, which a worker imports without running it. Until `main` has
# begun, Python itself answers Ctrl-C, with a traceback; so the command counts as ready
# when it imports its first module.
SCRIPT = f"""{LISTEN}
import sys
from pathlib import Path
from botosmith.commands.start import main

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "botosmith.commands.cli":
            Path({{ready!r}}).touch()

if __name__ == "__main__":
    sys.meta_path.insert(0, Finder())
    main()
"""
# Ctrl-C in a statement that runs when a module is imported.
IMPORTING = f"""{LISTEN}
import io, os, sys, weakref

def interrupt(*arguments):
    os.kill(os.getpid(), signal.SIGINT)

class Descriptor:
    __set_name__ = interrupt

class File(io.RawIOBase):
    close = interrupt

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {{module!r}}:
            {{statement}}

from botosmith.commands.start import main
sys.meta_path.insert(0, Finder())
main()
"""
MODULES = (
    *("botosmith.commands.cli", "click", "botosmith.config", "botosmith.generate"),
    *("botocore.loaders", "botosmith.emit.render"),
)
# What Python calls, dropping or replacing the exceptions.
CALLBACKS = (
    "weakref.finalize(Finder(), interrupt)",
    "File()",
    "type('Owner', (), {'name': Descriptor()})",
)
DATA = str(Path(botocore.__file__).parent / "data")
COMMANDS = {
    "generate": ("generate", "--all", "--jobs", "1"),
    "generate in several processes": ("generate", "--all", "--jobs", "3"),
    "check": ("check", "--all", "--jobs", "1"),
    "check in several processes": ("check", "--all", "--jobs", "3"),
    "diff": ("diff", "installed", DATA, "--all", "--jobs", "1"),
    "diff in several processes": ("diff", "installed", DATA, "--all", "--jobs", "3"),
    "preview": ("preview", "--app", "app.py", "--to", "../after"),
    "wheel": ("wheel", "--all", "--name=shop-sdk"),
}

# Without progress, which a slow machine would show.
QUIET = "--quiet"


class Run:
    """A command that runs in the project in a folder, in a session of its own."""

    def __init__(self, folder: Path, arguments: tuple[str, ...]) -> None:
        self.project = folder / "project"
        self.temporary = folder / "tmp"
        self.temporary.mkdir()
        ready = folder / "ready"
        script = folder / "start.py"
        script.write_text(SCRIPT.format(ready=str(ready)))
        self.before = every_file(self.project)
        self.process = subprocess.Popen(
            [sys.executable, str(script), *arguments],
            cwd=self.project,
            env={
                **os.environ,
                "PYTHONPATH": str(CODEGEN),
                "TMPDIR": str(self.temporary),
                "XDG_CACHE_HOME": str(self.temporary),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.wait_until(ready.exists)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so; the test fails if the command ends before."""
        while not condition():
            assert self.process.poll() is None
            time.sleep(0.01)

    def interrupt(self, *, group: bool) -> tuple[int, str, str]:
        """Send SIGINT, and wait for the end; return the exit code and both outputs."""
        if group:
            os.killpg(self.process.pid, signal.SIGINT)
        else:
            self.process.send_signal(signal.SIGINT)
        output, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, output, errors

    def processes(self) -> list[str]:
        """The processes of the session that still run."""
        listed = subprocess.run(
            ["ps", "-e", "-o", "sess=,stat=,args="],
            capture_output=True,
            text=True,
            check=True,
        )
        lines = [line.split(None, 2) for line in listed.stdout.splitlines()]
        return [
            line[2]
            for line in lines
            if line[0] == str(self.process.pid) and not line[1].startswith("Z")
        ]

    def check_nothing_is_left(self) -> None:
        """Check that the command has left no process, and changed no file."""
        deadline = time.monotonic() + PATIENCE
        while self.processes() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert self.processes() == []
        assert every_file(self.project) == self.before
        assert sorted(path.name for path in self.project.iterdir()) == [
            "app.py",
            "pyproject.toml",
            "sdk",
        ]
        assert list(self.temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "group"),
    mostly_slow(
        product(COMMANDS, (True, False)),
        [
            ("generate", True),
            ("generate in several processes", False),
            ("preview", True),
        ],
    ),
)
def test_a_command_ends_quietly(tmp_path: Path, name: str, group: bool) -> None:
    make_project(tmp_path)
    run = Run(tmp_path, (*COMMANDS[name], QUIET))
    time.sleep(0.6)
    assert run.interrupt(group=group) == (130, "", "")
    run.check_nothing_is_left()


@pytest.mark.parametrize(
    ("module", "statement"),
    [*product(MODULES, ["interrupt()"]), *product(["botosmith.generate"], CALLBACKS)],
)
def test_a_command_ends_quietly_while_it_imports(
    tmp_path: Path, module: str, statement: str
) -> None:
    script = tmp_path / "start.py"
    script.write_text(IMPORTING.format(module=module, statement=statement))
    command = (str(script), "generate", "sqs", "--output=.", "--package=sdk")
    environment = import_path([CODEGEN])
    done = try_python(*command, folder=tmp_path, environment=environment)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert list(tmp_path.iterdir()) == [script]


def test_a_second_ctrl_c_changes_nothing(tmp_path: Path) -> None:
    make_project(tmp_path)
    run = Run(tmp_path, (*COMMANDS["generate in several processes"], QUIET))
    # Itself, three workers, and the process that tracks what they share.
    run.wait_until(lambda: len(run.processes()) >= 5)
    for _ in range(20):
        os.killpg(run.process.pid, signal.SIGINT)
        time.sleep(0.01)
    output, errors = run.process.communicate(timeout=PATIENCE)
    assert (run.process.returncode, output, errors) == (130, "", "")
    run.check_nothing_is_left()


def test_ctrl_c_ends_the_wait_for_another_run(tmp_path: Path) -> None:
    import fcntl

    folder = os.open(make_project(tmp_path), os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        run = Run(tmp_path, COMMANDS["generate"])
        assert run.process.stderr is not None
        waiting = run.process.stderr.readline()
        assert waiting.startswith("waiting for another run of botosmith")
        assert run.interrupt(group=True) == (130, "", "")
    finally:
        os.close(folder)
    run.check_nothing_is_left()
