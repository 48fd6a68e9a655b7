"""Virtual environments: one with the type checkers, one for each set of stubs."""

import re
from collections.abc import Mapping
from pathlib import Path

from botosmith_tools import ROOT
from botosmith_tools.environments import make_environment

FOLDER = ROOT / "build" / "checkers"

CHECKERS = ("mypy", "pyright", "basedpyright", "ty", "pyrefly")
# pyright prints no messages about new versions.
VARIABLES: Mapping[str, str] = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
# What an application with an SDK needs, and nothing that types it.
APPLICATION = ("attrs", "boto3", "botocore", "cattrs", "opentelemetry-sdk")
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


def checkers() -> Path:
    """Make the environment of the type checkers; return its folder of programs."""
    return make_environment(FOLDER / "environments" / "tools", CHECKERS).parent


def environment(name: str) -> Path:
    """Make an environment of `ENVIRONMENTS`; return its interpreter.

    It has the generator, too, for programs with fakes.
    """
    folder = FOLDER / "environments" / re.sub(r"\W+", "-", name)
    python = make_environment(folder, (*APPLICATION, *ENVIRONMENTS[name]))
    (packages,) = folder.rglob("site-packages")
    (packages / "botosmith.pth").write_text(str(ROOT / "codegen"))
    return python
