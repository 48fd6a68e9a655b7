"""The commands of README.md, on a machine with nothing else."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import distributions
from pathlib import Path

import pytest

from tests.docs.examples import python_examples, shell_commands
from tests.support.paths import ROOT

DEADLINE = 1800
"""Seconds that all commands may take, with downloads on a slow and busy machine."""
# How pip and git reach other machines; all other variables are unknown to the commands.
_NETWORK = re.compile(r"PIP_\w+|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|(?i:\w+_proxy)")
_README = ROOT / "README.md"
_FIRST_SCREEN = _README.read_text("utf-8").partition("\n## Why\n")[0]
_IN_THE_CLONE = 2
"""The first commands, which are for the clone; the others make an SDK beside it."""
(_PROGRAM,) = python_examples(_README)
_PORT = "5001"
_PREPARATIONS = {
    # Of all tests, only some: `.ci/run` runs the others, and this is one of them.
    "make test": "export ARGS=tests/docs/test_readme.py",
    "pip install 'moto[server]'": f"cat >app.py <<'END'\n{_PROGRAM.code}END",
}
_CHANGES = "git status --porcelain"
_CHECKS = (
    "botosmith check",
    # What is installed has all that users need, and nothing that only tests need.
    "python -P -c 'import botosmith.recording'",
    "! python -P -c 'import botosmith_tools' 2>&1",
    "! python -P -c 'import pytest' 2>&1",
)


@pytest.mark.slow
def test_readme_works_on_a_fresh_machine(tmp_path: Path) -> None:
    # Users may call it as they like.
    clone = tmp_path / "checkout"
    git = ["git", "clone", "--quiet", "--depth=1", ROOT.as_uri(), str(clone)]
    subprocess.run(git, check=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = f"{free.getsockname()[1]}"
    commands = shell_commands(_FIRST_SCREEN)
    assert set(_PREPARATIONS) <= {*commands}
    work, start = commands[:_IN_THE_CLONE], commands[_IN_THE_CLONE:]
    assert sum(_PORT in command for command in start) == 2
    start = [command.replace(_PORT, port) for command in start]
    environment = _environment(tmp_path)

    work += ["make generate ARGS=", _CHANGES]
    printed = _run(clone, _prepared(work), environment)
    demo = (ROOT / "examples" / "demo_output.txt").read_text("utf-8")
    assert printed["make demo"].endswith(demo)
    assert " passed" in printed["make test"]
    assert printed[_CHANGES] == ""

    printed = _run(clone, [*_prepared(start), *_CHECKS], environment)
    assert printed["mypy --strict app.py"].startswith("Success: no issues found")
    assert printed["python app.py"] == _PROGRAM.output
    assert printed["botosmith check"] == "typed_aws: up to date\n"


def _prepared(commands: Sequence[str]) -> list[str]:
    """Put before each command what it needs, or one that does nothing."""
    return [
        step
        for command in commands
        for step in (_PREPARATIONS.get(command, ":"), command)
    ]


def _run(
    folder: Path, commands: Sequence[str], environment: dict[str, str]
) -> dict[str, str]:
    """Run commands in one shell; return what each prints, and end what they leave."""
    # `set -e` does not notice every command that fails.
    script = "".join(
        f"{command}\n[ $? = 0 ] || exit 1\nprintf '\\0'\n" for command in commands
    )
    output, errors = folder.parent / "output", folder.parent / "errors"
    with (
        output.open("wb") as stdout,
        errors.open("wb") as stderr,
        subprocess.Popen(
            ["sh", "-c", script],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
        ) as shell,
    ):
        try:
            code = shell.wait(DEADLINE)
        finally:
            # Nothing is left if the shell ended before it started moto.
            with suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
    printed = output.read_text("utf-8").split("\0")
    failed = commands[min(len(printed), len(commands)) - 1]
    assert code == 0, f"{failed}\n{printed[-1]}\n{errors.read_text('utf-8')}"
    return dict(zip(commands, printed[:-1], strict=True))


def _environment(folder: Path) -> dict[str, str]:
    """The environment of a user who has nothing, in a folder for what it needs."""
    home, programs = folder / "home", folder / "programs"
    for made in (home, programs):
        made.mkdir()
    python = Path(sys.base_prefix, "bin", "python3").resolve()
    for name in ("python3", python.name):
        (programs / name).symlink_to(python)
    # With the versions of this environment, pip finds most in its cache.
    constraints = folder / "constraints.txt"
    constraints.write_text(
        "\n".join(
            f"{one.name}=={one.version}"
            for one in distributions()
            if one.name != "botosmith"
        )
    )
    pip = [sys.executable, "-m", "pip", "cache", "dir"]
    cache = subprocess.run(pip, capture_output=True, text=True, check=True).stdout
    network = {
        name: value for name, value in os.environ.items() if _NETWORK.fullmatch(name)
    }
    return network | {
        "HOME": str(home),
        "PATH": os.pathsep.join([str(programs), "/usr/bin", "/bin"]),
        "PIP_CACHE_DIR": cache.strip(),
        "PIP_CONSTRAINT": str(constraints),
        # Which means: do not compile. Most modules are never imported.
        "PIP_NO_COMPILE": "no",
    }
