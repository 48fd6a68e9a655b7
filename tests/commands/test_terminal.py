"""A terminal gets 40 lines of a long report, and the option that shows all."""

import os
import shutil
import sys
import threading
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import click
import pytest

from botosmith.commands.cli import main
from botosmith.preview.checker import Problem
from botosmith.preview.run import Effect, NewError, Preview
from tests.commands.folders import Run
from tests.support.shapes import ref, structure
from tests.support.zoo import write, zoo

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="has no pseudo-terminals"
)


def on_terminal(*arguments: str) -> list[str]:
    """What a command shows on a terminal, where all of its output goes."""
    import pty

    terminal, other = pty.openpty()
    shown: list[bytes] = []

    def read() -> None:
        try:
            while data := os.read(terminal, 10_000):
                shown.append(data)
        except OSError:
            pass  # The command has ended.

    reader = threading.Thread(target=read)
    reader.start()
    with (
        os.fdopen(other, "w") as stream,
        redirect_stdout(stream),
        redirect_stderr(stream),
        pytest.raises(SystemExit),
    ):
        main(arguments, prog_name="botosmith")
    reader.join()
    os.close(terminal)
    return click.unstyle(b"".join(shown).decode()).splitlines()


def _left_out(number: int) -> str:
    return f"{number} lines are left out; --full shows all"


def _write_places(folder: str, *members: str) -> None:
    """Write a model with 30 structures that have such members."""
    content = zoo()
    shapes = content["service"]["shapes"]
    for number in range(30):
        shapes[f"Place{number}"] = structure(**dict.fromkeys(members, "String"))
        shapes["Animal"]["members"][f"At{number}"] = ref(f"Place{number}")
    write(Path(folder), content)


@pytest.mark.parametrize("details", [(), ("--details",)])
def test_a_long_comparison_ends_early(run: Run, details: tuple[str, ...]) -> None:
    _write_places("old", "House", "Row")
    _write_places("new", "Row")
    command = ("diff", "old", "new", "zoo", "-q", *details)
    whole = run(*command).stdout.splitlines()
    assert len(whole) > 60
    shown = on_terminal(*command)
    assert shown == [*whole[:39], _left_out(len(whole) - 39)]
    assert on_terminal(*command, "--full") == whole
    for form in ("markdown", "json"):
        piped = run(*command, "--format", form).stdout.splitlines()
        assert on_terminal(*command, "--format", form) == piped
        assert len(piped) > 40


def test_what_check_and_generate_list_ends_early(run: Run) -> None:
    Path("pyproject.toml").write_text(
        "[tool.botosmith]\noutput = 'out'\npackage = 'sdk'\nservices = ['zoo']\n"
        "models = 'models'\ncommit = false\njobs = 1\n"
    )
    _write_places("models", "House", "Row")
    assert run("generate").exit_code == 0
    _write_places("models", "Row")
    shutil.rmtree("out/sdk/_runtime")

    whole = run("check").stdout.splitlines()
    assert len(whole) > 60
    # One line is that of the progress bar.
    assert on_terminal("check")[-39:] == [*whole[:38], _left_out(len(whole) - 38)]

    shown = on_terminal("generate")[-39:]
    assert shown[0].startswith("out/sdk: 1 service, ")
    assert "Place" in shown[-3]
    assert shown[-2:] == ["wrote botosmith.lock", _left_out(26)]

    for number in range(50):
        Path(f"out/sdk/mine{number:02}.py").touch()
    shown = on_terminal("generate")
    assert shown[0].startswith("error: ")
    assert shown[1:] == [*(f"  mine{n:02}.py" for n in range(38)), _left_out(12)]


@pytest.mark.parametrize(("errors", "left_out"), [(12, 0), (13, 4)])
def test_a_preview_of_many_errors_ends_early(
    run: Run, monkeypatch: pytest.MonkeyPatch, errors: int, left_out: int
) -> None:
    problems = [Problem("app.py", n, 0, "is wrong", "") for n in range(errors)]

    def preview(*_: object, progress: Callable[[str], None], **__: object) -> Preview:
        for step in ("generating", "checking", "comparing"):
            progress(step)
        new = tuple(NewError(problem=one, line="", causes=()) for one in problems)
        return Preview(old="a", new="b", effects=(Effect(name=".", new_errors=new),))

    monkeypatch.setattr("botosmith.preview.run.preview", preview)
    shown = on_terminal("preview", "--app", ".")
    assert len(shown) == 40
    summary = f"a → b: the update causes {errors} errors in the application."
    rest = [_left_out(left_out)] if left_out else []
    assert shown[-1 - len(rest) :] == [summary, *rest]
    assert len(on_terminal("preview", "--app", ".", "--full")) == 3 * errors + 4
