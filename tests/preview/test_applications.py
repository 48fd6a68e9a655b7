"""A preview of several applications, with a replacement for mypy."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.preview.checker import MypyRun, Problem
from tests.commands.folders import botosmith, refused
from tests.preview.small_project import make_project

PREVIEW = ("preview", "-q", "--to", "../after")


class Mypy:
    """Finds in applications what their files say, if the SDK is the new one."""

    def __init__(self) -> None:
        self.runs: list[tuple[str, str]] = []
        self.pythons: list[str] = []

    def check(self, run: MypyRun, paths: Sequence[str]) -> set[Problem]:
        (path,) = paths
        place = run.folder / path
        self.runs.append((run.folder.name, path))
        self.pythons.append(run.python)
        files = [place] if place.is_file() else sorted(place.rglob("*.py"))
        texts = {file: file.read_text() for file in files}
        if "unreadable" in texts.values():
            raise BotosmithError("mypy cannot check it\nit is unreadable")
        is_new = "first:" not in (run.target / "large/responses.pyi").read_text()
        return {
            Problem(str(file.relative_to(run.folder)), 1, 0, text, "")
            for file, text in texts.items()
            if text and (is_new or text == "old")
        }


@pytest.fixture
def mypy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mypy:
    """Replaces mypy in a project beside two applications and a library."""
    project = make_project(tmp_path)
    for name, text in (("shop", "new"), ("blog", ""), ("library", "old")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "mypy.ini").touch()
        (folder / "main.py").write_text(text)
    monkeypatch.chdir(project)
    mypy = Mypy()
    monkeypatch.setattr("botosmith.preview.run.check", mypy.check)
    return mypy


def apps(text: str) -> None:
    """Set the applications in pyproject.toml."""
    file = Path("pyproject.toml")
    before = file.read_text()
    section = "[tool.botosmith]\n"
    file.write_text(before.replace(section, f"{section}apps = {text}\n"))


def preview(*arguments: str) -> tuple[int, list[str]]:
    """The exit code of a preview, and the end of its report."""
    done = botosmith("preview", "-q", "--to", "../after", *arguments)
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    start = next(place for place, line in enumerate(lines) if ": the update" in line)
    return done.exit_code, [lines[start].partition(": ")[2], *lines[start + 1 :]]


def test_each_application_is_checked_in_its_own_way(
    mypy: Mypy, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("python").symlink_to(sys.executable)
    Path("app.py").write_text("")
    text = "{path = '../blog/main.py', python = './python'}"
    apps(f"['../shop', {text}, '../library', 'app.py']")
    Path("inside").mkdir()
    monkeypatch.chdir("inside")
    done = botosmith("preview", "-q", "--to", "../../after")
    assert done.exit_code == 1, done.output
    lines = done.stdout.splitlines()
    assert lines[:4] == ["In ../shop:", "", "../shop/main.py:1: new", "    new"]
    assert lines[-5].endswith(
        "after: the update causes 1 error in 1 of 4 applications."
    )
    assert lines[-4:] == [
        "../shop: 1 error",
        "../blog/main.py: no errors",
        "../library: no errors; 1 existing error not counted",
        "app.py: no errors",
    ]
    shop, library, blog = ("shop", "."), ("library", "."), ("blog", "main.py")
    assert mypy.runs == [shop, shop, blog, library, library, ("mirror", "app.py")]
    own = str(Path.cwd().parent / "python")
    assert mypy.pythons == [*[sys.executable] * 2, own, *[sys.executable] * 3]


def test_applications_that_cannot_be_checked_leave_the_others(mypy: Mypy) -> None:
    apps("['../shop', '../gone', '../blog', {path = '../library', python = './no'}]")
    Path("../blog/main.py").write_text("unreadable")
    code, said = preview()
    assert code == 2
    no = Path("no").absolute()
    assert said == [
        "the update causes 1 error in 1 application.",
        "../shop: 1 error",
        "not checked: ../gone: no such file or folder",
        "not checked: ../blog: mypy cannot check it",
        "it is unreadable",
        f"not checked: ../library: there is no interpreter '{no}'",
    ]


def test_options_replace_the_applications(mypy: Mypy) -> None:
    apps("['../gone']")
    done = preview("--app", "../blog")
    assert done == (0, ["the update causes no errors in the application."])
    both = preview("--app", "../blog", "--app", "../blog/main.py")
    assert both[1][0] == "the update causes no errors in 2 applications."
    assert "no such file or folder" in refused(botosmith, *PREVIEW)


def test_an_interpreter_is_relative_to_the_working_folder(mypy: Mypy) -> None:
    Path("../python").symlink_to(sys.executable)
    assert preview("--app", "../blog", "--python", "../python")[0] == 0
    assert mypy.pythons == [str(Path.cwd() / "../python")]


def test_an_error_counts_for_one_application(mypy: Mypy) -> None:
    """For the innermost one that has the file, wherever mypy meets it."""
    inside = Path("../shop/inside")
    inside.mkdir()
    (inside / "main.py").write_text("new")
    apps("['../shop', '../shop/../shop', '../shop/inside', '../shop/inside/main.py']")
    assert preview() == (
        1,
        [
            "the update causes 2 errors in 2 of 3 applications.",
            "../shop: 1 error",
            "../shop/inside: no errors",
            "../shop/inside/main.py: 1 error",
        ],
    )
