"""What mypy finds out about the standard library and other projects, once for all."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copytree

import pytest

from botosmith.preview.checker import MypyRun, Problem, check
from tests.preview.small_project import make_project, mypy_run
from tests.support.shared import make_once, run_folder

MakeRun = Callable[..., MypyRun]


@pytest.fixture(scope="session")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """mypy's caches: `plain`, and `strict` of an application with an SDK."""

    def make(folder: Path) -> None:
        for name in ("plain", "strict"):
            (folder / name).mkdir()
        plain = mypy_run(folder / "plain")
        check(plain, ["app.py"])
        project = make_project(folder / "strict")
        strict = MypyRun(
            folder=project,
            output=project,
            target=project / "sdk",
            scratch=folder / "strict",
            python=sys.executable,
        )
        check(strict, ["app.py"])
        (folder / "plain/scratch/cache").rename(folder / "plain/cache")

    return make_once(run_folder(tmp_path_factory) / "mypy-caches", make)


@pytest.fixture
def make_run(caches: Path, tmp_path: Path) -> MakeRun:
    """Makes a run of mypy in a project without an SDK, as `mypy_run` does."""

    def make(settings: str = "", *, python: str = "") -> MypyRun:
        run = mypy_run(tmp_path, settings, python=python)
        copytree(caches / "plain/cache", run.scratch / "cache")
        return run

    return make


@pytest.fixture
def warm_previews(caches: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets previews begin with a copy of mypy's cache."""

    def warm_check(run: MypyRun, paths: Sequence[str]) -> set[Problem]:
        if not (run.scratch / "cache").exists():
            copytree(caches / "strict/cache", run.scratch / "cache")
        return check(run, paths)

    monkeypatch.setattr("botosmith.preview.run.check", warm_check)
