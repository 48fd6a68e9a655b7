"""The project in which programs are typed: an SDK of large services."""

from collections.abc import Iterable
from pathlib import Path

from botosmith_tools import ROOT
from botosmith_tools.generated_sdk import generate_sdk

FOLDER = ROOT / "build" / "editors"
PROJECT = FOLDER / "project"
# The name of the SDK in the programs.
PACKAGE = "typed_aws"


def write_project(services: Iterable[str]) -> Path:
    """Generate an SDK of some services; return the folder of the project."""
    PROJECT.mkdir(parents=True, exist_ok=True)
    # Without them, ty and pyrefly use the checkout, which is around the project.
    for name in ("ty.toml", "pyrefly.toml"):
        (PROJECT / name).touch()
    generate_sdk(services, PROJECT, PACKAGE)
    return PROJECT
