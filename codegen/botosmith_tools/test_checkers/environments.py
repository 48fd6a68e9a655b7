"""Virtual environments: one with the type checkers, one for each set of stubs."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from botosmith_tools import ROOT

FOLDER = ROOT / "build" / "checkers"

CHECKERS = ("mypy", "pyright", "basedpyright", "ty", "pyrefly")
# What an application with an SDK needs, and nothing that types it.
APPLICATION = ("attrs", "boto3", "botocore", "cattrs")
# Packages beside those of the application, by the name of the environment.
ENVIRONMENTS: Mapping[str, tuple[str, ...]] = {
    "no stubs": (),
    "msgspec": ("msgspec",),
    "botocore-stubs": ("botocore-stubs",),
    "botocore-stubs, msgspec": ("botocore-stubs", "msgspec"),
    "types-boto3": ("types-boto3",),
    "types-boto3-lite": ("types-boto3-lite",),
    "boto3-stubs": ("boto3-stubs",),
}


@cache
def _pins() -> Mapping[str, str]:
    """The pinned requirements of pyproject.toml, by the names of the projects."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    pinned = [pin for name in ("dev", "checkers") for pin in extras[name]]
    return {re.split(r"[\[<>=]", pin)[0]: pin for pin in pinned}


def checkers() -> Path:
    """Make the environment of the type checkers; return its folder of programs."""
    return _make("tools", CHECKERS).parent


def environment(name: str) -> Path:
    """Make an environment of `ENVIRONMENTS`; return its interpreter."""
    return _make(name, (*APPLICATION, *ENVIRONMENTS[name]))


def _make(name: str, projects: Iterable[str]) -> Path:
    """Make an environment, unless it is there with the same requirements.

    Raises:
        CalledProcessError: pip cannot install the requirements.
    """
    folder = FOLDER / "environments" / re.sub(r"\W+", "-", name)
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
