"""Virtual environments with requirements that pyproject.toml pins."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from .requirements import extras, project_name

# The extras whose pins are for environments.
_EXTRAS = ("dev", "checkers", "editors")


@cache
def _pins() -> Mapping[str, str]:
    """The pinned requirements of pyproject.toml, by the names of the projects."""
    return {project_name(pin): pin for name in _EXTRAS for pin in extras()[name]}


def make_environment(folder: Path, projects: Iterable[str]) -> Path:
    """Make an environment, unless it is there with the same requirements.

    Args:
        folder: Where it is.
        projects: The projects to install, each with the version that is pinned.

    Returns:
        Its interpreter.

    Raises:
        CalledProcessError: pip cannot install the requirements.
    """
    requirements = [_pins()[project] for project in projects]
    stamp, content = folder / "requirements.txt", "\n".join(requirements)
    if not stamp.exists() or stamp.read_text() != content:
        renew_environment(folder, requirements)
        stamp.write_text(content)
    return _interpreter(folder)


def renew_environment(folder: Path, requirements: Iterable[str]) -> Path:
    """Make an environment, in place of one that may be there.

    Args:
        folder: Where it is.
        requirements: What pip installs, in the newest versions that they allow.

    Returns:
        Its interpreter.

    Raises:
        CalledProcessError: pip cannot install the requirements.
    """
    python = _interpreter(folder)
    venv = [sys.executable, "-m", "venv", "--clear", "--without-pip", str(folder)]
    subprocess.run(venv, check=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    install = ["--python", str(python), "install", "--quiet", *requirements]
    subprocess.run([*pip, *install], check=True)
    return python


def _interpreter(folder: Path) -> Path:
    return folder / "bin" / "python"
