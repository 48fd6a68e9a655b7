"""Virtual environments with requirements that pyproject.toml pins."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from . import ROOT

# The extras whose pins are for environments.
_EXTRAS = ("dev", "checkers", "editors")


@cache
def _pins() -> Mapping[str, str]:
    """The pinned requirements of pyproject.toml, by the names of the projects."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    pinned = [pin for name in _EXTRAS for pin in extras[name]]
    return {re.split(r"[\[<>=]", pin)[0]: pin for pin in pinned}


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
    python = folder / "bin" / "python"
    requirements = [_pins()[project] for project in projects]
    stamp, content = folder / "requirements.txt", "\n".join(requirements)
    if not stamp.exists() or stamp.read_text() != content:
        venv = [sys.executable, "-m", "venv", "--clear", "--without-pip", str(folder)]
        subprocess.run(venv, check=True)
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
        install = ["--python", str(python), "install", "--quiet", *requirements]
        subprocess.run([*pip, *install], check=True)
        stamp.write_text(content)
    return python
