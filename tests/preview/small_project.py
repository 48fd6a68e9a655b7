"""A project with a small SDK, written for these tests."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from botosmith.config import Settings
from botosmith.generate import generate
from botosmith.preview.checker import MypyRun
from tests.plan.large import write_end_with
from tests.support.paths import CODEGEN
from tests.support.processes import import_path, try_python

_APPLICATION = """
from sdk.large import LargeClient

def run(client: LargeClient) -> str | None:
    return client.operation0(first="x").first
"""
_SCRIPT = """
from botosmith.commands.start import main
if __name__ == "__main__":
    main()
"""


def make_project(folder: Path, mypy: str = "") -> Path:
    """Make a project with an SDK, and the models of an update that breaks it.

    Both are folders in an empty folder; `mypy` has lines of the section `[tool.mypy]`.
    """
    write_end_with(folder / "before", First="Text", Second="Text")
    write_end_with(folder / "after", Second="Text")
    project = folder / "project"
    project.mkdir()
    (project / "app.py").write_text(_APPLICATION)
    (project / "pyproject.toml").write_text(
        '[tool.botosmith]\noutput = "."\npackage = "sdk"\nservices = ["large"]\n'
        f"jobs = 1\n[tool.mypy]\nstrict = true\n{mypy}\n"
    )
    generate(
        Settings(
            output=project,
            package="sdk",
            services=("large",),
            models=folder / "before",
            jobs=1,
        )
    )
    return project


def mypy_run(folder: Path, settings: str = "", *, python: str = "") -> MypyRun:
    """How mypy runs in a project that has an application, and no SDK.

    The project is a folder in an empty folder; `settings` are lines of `[tool.mypy]`.
    """
    project = folder / "project"
    project.mkdir()
    (project / "app.py").write_text('wrong: int = "text"\n')
    (project / "pyproject.toml").write_text(f"[tool.mypy]\n{settings}\n")
    (folder / "scratch").mkdir()
    return MypyRun(
        folder=project,
        output=project,
        target=project / "sdk",
        scratch=folder / "scratch",
        python=python or sys.executable,
    )


def run_installed(
    folder: Path, *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `botosmith` in a folder, as the installed command runs.

    Python then searches the folder of the script first, not the working folder.
    """
    script = folder.parent / "bin" / "start.py"
    script.parent.mkdir(exist_ok=True)
    script.write_text(_SCRIPT)
    environment = {**import_path([CODEGEN]), **(environment or {})}
    return try_python(str(script), *arguments, folder=folder, environment=environment)


def every_file(folder: Path) -> dict[str, tuple[int, bytes]]:
    """The time and content of every file in a folder, `__pycache__` included."""
    return {
        str(file.relative_to(folder)): (file.stat().st_mtime_ns, file.read_bytes())
        for file in folder.rglob("*")
        if file.is_file()
    }
