"""mypy runs in a process of its own, and a preview knows whether it ran to its end."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.preview.checker import check
from botosmith.preview.run_mypy import comparisons_with_none
from tests.preview.conftest import MakeRun
from tests.preview.small_project import make_project, run_installed
from tests.support.sweeps import mostly_slow

_POSIX = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no signals and no shell scripts"
)

# A module that tells when it is imported.
BAIT = """
import os
with open({mark!r}, "a") as file:
    file.write(__name__)
os._exit(0)
"""


KNOWN = {"mypy", "pip", "ruff", "click", "attr", "attrs", "botocore", "jinja2"}


def lay_bait(folder: Path, mark: Path, names: Iterable[str]) -> None:
    """Give files in a folder the names of modules that a command could import."""
    for name in names:
        (folder / f"{name}.py").write_text(BAIT.format(mark=str(mark)))


COMMANDS = (
    "preview --app app.py --to ../after",
    "generate --jobs 2 large sqs",
    "diff ../before ../after",
    "list sqs",
    "check --jobs 2 large sqs",
    "diff botocore==1.0.0.dev0 ../after",
)


@pytest.mark.parametrize("command", mostly_slow(COMMANDS, COMMANDS[:2]))
def test_no_command_imports_from_the_working_folder(
    tmp_path: Path, command: str
) -> None:
    arguments = command.split()
    project = make_project(tmp_path)
    lay_bait(project, tmp_path / "mark", KNOWN | sys.stdlib_module_names)
    environment = {
        "AWS_DATA_PATH": str(tmp_path / "before"),
        "PIP_NO_INDEX": "1",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    done = run_installed(project, *arguments, environment=environment)
    assert not (tmp_path / "mark").exists()
    assert "Traceback" not in done.stderr
    # mypy refuses applications with such modules, and pip finds no such version.
    fails = "preview" in arguments or "botocore==1.0.0.dev0" in arguments
    assert done.returncode == (2 if fails else "check" in arguments), done.stderr


def test_modules_beside_the_application_are_not_imported(
    tmp_path: Path, make_run: MakeRun
) -> None:
    run = make_run()
    lay_bait(run.folder, tmp_path / "mark", ("mypy", "queue", "json"))
    (problem,) = check(run, ["app.py"])
    assert problem.code == "assignment"
    assert not (tmp_path / "mark").exists()


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("os._exit(0)", "did not finish: exit code 0"),
        pytest.param(
            "os.kill(os.getpid(), 9)",
            "did not finish: killed by SIGKILL",
            marks=_POSIX,
        ),
        ("raise SystemExit('no')", "did not finish: no"),
        ("raise ValueError('no')", "did not finish: ValueError: no"),
        ("raise SystemExit(1)", "report cannot be read"),
        ("raise SystemExit(2)", "cannot check it"),
    ],
)
def test_a_checker_that_dies_is_an_error(
    make_run: MakeRun, code: str, message: str
) -> None:
    run = make_run('plugins = ["plugin.py"]')
    (run.folder / "plugin.py").write_text(
        f"import os\ndef plugin(version: str) -> None:\n    {code}\n"
    )
    with pytest.raises(BotosmithError, match=re.escape(message)):
        check(run, ["app.py"])


def test_a_broken_mypy_is_an_error(
    tmp_path: Path, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken" / "mypy"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("")
    monkeypatch.setenv("PYTHONPATH", str(broken.parent))
    with pytest.raises(
        BotosmithError, match=r"did not finish: ModuleNotFoundError: .*mypy"
    ):
        check(make_run(), ["app.py"])


def test_an_interpreter_that_cannot_run_is_an_error(
    tmp_path: Path, make_run: MakeRun
) -> None:
    run = make_run(python=str(tmp_path / "no-python"))
    with pytest.raises(BotosmithError, match=r"mypy cannot check it\n.*no-python"):
        check(run, ["app.py"])


COMPARISON = "def is_lost(name: str) -> bool:\n    return name is None\n"


@pytest.mark.parametrize("settings", ["", "strict = true", "strict_equality = false"])
def test_comparisons_with_none_are_errors_whatever_the_settings_say(
    make_run: MakeRun, settings: str
) -> None:
    run = make_run(settings)
    (run.folder / "app.py").write_text(COMPARISON)
    (problem,) = check(run, ["app.py"])
    assert problem.code == "comparison-overlap"


def test_a_mypy_without_the_option_runs_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert comparisons_with_none()
    monkeypatch.setattr("mypy.options.Options", object)  # as before version 1.18
    assert not comparisons_with_none()


@_POSIX
def test_the_interpreter_of_the_application_may_be_older(
    tmp_path: Path, make_run: MakeRun
) -> None:
    """mypy asks it for its version and its packages, without the option `-P`."""
    old = tmp_path / "old-python"
    old.write_text(
        "#!/bin/sh\n"
        'for argument; do [ "$argument" = -P ] && echo "unknown option -P" && exit 2\n'
        "done\nunset PYTHONSAFEPATH\n"
        f'exec {sys.executable} "$@"\n'
    )
    old.chmod(0o755)
    run = make_run(python=str(old))
    lay_bait(run.folder, tmp_path / "mark", ("mypy", "sysconfig", "site"))
    (problem,) = check(run, ["app.py"])
    assert problem.code == "assignment"
    assert not (tmp_path / "mark").exists()
