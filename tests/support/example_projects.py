"""The projects of the examples, with the SDKs that they use."""

from pathlib import Path
from shutil import copytree

from tests.support.paths import ROOT
from tests.support.processes import run_python


def copy_examples(folder: Path, name: str) -> Path:
    """Copy the projects, which share files, and generate the SDK of one."""
    for file in (ROOT / "examples").glob("*/pyproject.toml"):
        copytree(file.parent, folder / file.parent.name)
    project = folder / name
    run_python("-m", "botosmith", "generate", folder=project)
    return project
