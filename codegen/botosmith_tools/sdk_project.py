"""Write the project of the SDK's own distribution, `typed-aws`.

``python -m botosmith_tools.sdk_project FOLDER`` replaces the folder. It then contains
the SDK of `generated/`, the license and a pyproject.toml, so that
``python -m build FOLDER`` builds the distribution.
"""

import argparse
import json
import re
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typed_aws

from . import ROOT

# What the SDK imports, among the packages that the generator depends on.
_IMPORTED = ("attrs", "botocore", "cattrs")

_PYPROJECT = """\
[build-system]
requires = {build}
build-backend = "hatchling.build"

[project]
name = "typed-aws"
version = {version}
description = "Typed attrs classes, clients and paginators for AWS"
license = {license}
license-files = ["LICENSE"]
requires-python = {python}
authors = {authors}
dependencies = {dependencies}

[project.optional-dependencies]
fast = {fast}

[tool.hatch.build.targets.wheel]
packages = ["typed_aws"]
"""


def main() -> None:
    """Write the project into the folder that the command line names."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.sdk_project", description=__doc__
    )
    parser.add_argument("folder", type=Path)
    write_project(parser.parse_args().folder)


def write_project(folder: Path) -> None:
    """Write the project into a folder, which is replaced."""
    shutil.rmtree(folder, ignore_errors=True)
    package = Path(typed_aws.__path__[0])
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(package, folder / "typed_aws", ignore=ignored)
    shutil.copy(ROOT / "LICENSE", folder)
    (folder / "pyproject.toml").write_text(_pyproject(), "utf-8")


def sdk_requirements(project: Mapping[str, Any]) -> list[str]:
    """The requirements of an SDK, among those of the generator.

    Args:
        project: The table `project` of this repository's pyproject.toml.
    """
    requirements: list[str] = project["dependencies"]
    return [
        requirement
        for requirement in requirements
        if re.split(r"[<>=]", requirement)[0] in _IMPORTED
    ]


def _pyproject() -> str:
    content = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = content["project"]
    authors = ", ".join(
        f"{{ name = {json.dumps(author['name'])} }}" for author in project["authors"]
    )
    return _PYPROJECT.format(
        # JSON for strings and lists of strings is TOML too.
        build=json.dumps(content["build-system"]["requires"]),
        version=json.dumps(typed_aws.__version__),
        license=json.dumps(project["license"]),
        python=json.dumps(project["requires-python"]),
        authors=f"[{authors}]",
        dependencies=json.dumps(sdk_requirements(project)),
        fast=json.dumps(project["optional-dependencies"]["fast"]),
    )


if __name__ == "__main__":
    main()
