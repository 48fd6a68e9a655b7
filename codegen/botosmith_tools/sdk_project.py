"""Write the project of the SDK's own distribution, `typed-aws`.

``python -m botosmith_tools.sdk_project FOLDER`` replaces the folder. It then contains
the SDK of `generated/`, the license, a README.md and a pyproject.toml, so that
``python -m build FOLDER`` builds the distribution.
"""

import argparse
import json
import shutil
from pathlib import Path

import typed_aws

from . import ROOT
from .requirements import pyproject, sdk_requirements

_PYPROJECT = """\
[build-system]
requires = {build}
build-backend = "hatchling.build"

[project]
name = "typed-aws"
version = {version}
description = "Typed attrs classes, clients and paginators for AWS"
readme = "README.md"
license = {license}
license-files = ["LICENSE"]
requires-python = {python}
authors = {authors}
dependencies = {dependencies}

[project.optional-dependencies]
fast = {fast}
async = {asynchronous}

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
    shutil.copy(Path(__file__).with_name("sdk_readme.md"), folder / "README.md")
    (folder / "pyproject.toml").write_text(_pyproject(), "utf-8")


def _pyproject() -> str:
    content = pyproject()
    project = content["project"]
    extras = project["optional-dependencies"]
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
        dependencies=json.dumps(sdk_requirements()),
        fast=json.dumps(extras["fast"]),
        asynchronous=json.dumps(extras["async"]),
    )


if __name__ == "__main__":
    main()
