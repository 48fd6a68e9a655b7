"""Each command ends with the exit code that its outcome has, and one message."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.models.source import Source
from tests.commands.folders import botosmith, refused
from tests.plan.large import write_end_with
from tests.support.paths import CODEGEN
from tests.support.patience import PATIENCE
from tests.support.processes import import_path, try_python


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder of models with the service "large"."""
    return write_end_with(tmp_path / "models", First="Text")


def command(
    *arguments: str, folder: Path, stdout: int | None = subprocess.PIPE
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "botosmith", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(CODEGEN)},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (BotosmithError("wrong", "here"), "error: here: wrong\n"),
        (PermissionError(13, "Permission denied", "a"), "error: a: Permission denied"),
        (OSError("no space"), "error: no space\n"),
        (MemoryError(), "error: there is not enough memory; try a lower --jobs\n"),
        (EOFError("x"), "EOFError: x\nerror: this is a bug in botosmith"),
        (ZeroDivisionError("x"), "ZeroDivisionError: x\nerror: this is a bug"),
    ],
)
def test_any_exception_has_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, error: Exception, message: str
) -> None:
    def fail(self: Source) -> list[str]:
        raise error

    monkeypatch.setattr(Source, "services", fail)
    done = botosmith("list")
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr


def test_a_reader_that_ends_has_exit_code_141(tmp_path: Path) -> None:
    process = command("list", folder=tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(timeout=PATIENCE) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no /dev/full")
def test_output_that_cannot_be_written_has_exit_code_2(tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123
        process = command("list", "sqs", folder=tmp_path, stdout=full.fileno())
        _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (2, "error: No space left on device\n")


def test_a_working_folder_that_is_gone_has_exit_code_2(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    script = (
        "import os; os.rmdir(os.getcwd())\n"
        "from botosmith.commands.start import main; main()"
    )
    environment = import_path([CODEGEN])
    arguments = ("-c", script, "generate", "sqs")
    done = try_python(*arguments, folder=folder, environment=environment)
    assert (done.returncode, done.stderr) == (2, "error: No such file or directory\n")


def test_text_that_the_terminal_cannot_show_is_escaped(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    process = command("diff", str(models), str(models), folder=models)
    output, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (0, "")
    assert f"{models} \\u2192 {models}" in output


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"x = {'[' * 5000}", "nested too deeply"),
        ("[tool.botosmith]\noutput = 'a\\u0000b'\n".replace("'", '"'), "be a path"),
        ("[tool.botosmith]\npatches = 'gone'", "patches folder does not exist"),
        ("\\xff", "not TOML"),
    ],
)
def test_settings_that_cannot_be_used_have_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(text)
    for name in ("generate", "check"):
        error = refused(botosmith, name, "sqs", "--package=sdk", "--output=.")
        assert message in error
        assert len(error.splitlines()) == 1


def make_folder(file: Path) -> None:
    file.mkdir()


def make_dangling_link(file: Path) -> None:
    file.symlink_to("gone")


@pytest.mark.parametrize("make", [make_folder, make_dangling_link])
@pytest.mark.parametrize(
    "name", ["pyproject.toml", "templates/service/client.py.jinja"]
)
def test_what_is_not_a_file_cannot_be_read(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    make: Callable[[Path], None],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "templates" / "service").mkdir(parents=True)
    make(tmp_path / name)
    arguments = ["check", "sqs", "--package=sdk", "--output=.", "--templates=templates"]
    error = refused(botosmith, *arguments, "--jobs=1")
    assert f"{name}: cannot be read (" in error
    assert len(error.splitlines()) == 1


def test_a_changelog_that_cannot_be_written_stops_the_run(
    tmp_path: Path, models: Path
) -> None:
    """The package would otherwise be new although the command failed."""
    changelog = tmp_path / "gone" / "news.md"
    options = ["--package=sdk", f"--output={tmp_path}", f"--models={models}"]
    command = ("generate", "large", *options, f"--changelog={changelog}")
    error = refused(botosmith, *command, folder=tmp_path)
    assert error == f"error: {changelog.parent}: the folder does not exist\n"
    assert not (tmp_path / "sdk").exists()
