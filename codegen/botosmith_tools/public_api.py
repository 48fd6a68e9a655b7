"""Compare what the runtime exports with an earlier release.

``python -m botosmith_tools.public_api REF`` prints the names that are gone since a tag
or commit, and the changes of signatures that break callers. The exit code is 1 if there
are any.
"""

import argparse
import ast
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from subprocess import run

import click
import griffe

from . import ROOT

_RUNTIME = "_runtime."


def main() -> int:
    """Compare this checkout with the given commit; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.public_api", description=__doc__
    )
    parser.add_argument("ref", help="tag or commit of the earlier release")
    changes = changes_since(parser.parse_args().ref)
    for change in changes:
        print(change)
    return 1 if changes else 0


def changes_since(ref: str, checkout: Path = ROOT) -> list[str]:
    """List what breaks users of the runtime since a commit.

    Raises:
        CalledProcessError: There is no such commit.
    """
    command = ["git", "archive", ref, "codegen/botosmith", "generated/typed_aws"]
    archive = run(command, cwd=checkout, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        return list(breaking_changes(Path(folder), checkout))


def breaking_changes(old: Path, new: Path) -> Iterator[str]:
    """Compare what the SDK's package exports in two checkouts."""
    for breakage in griffe.find_breaking_changes(_exported(old), _exported(new)):
        text = breakage.explain(griffe.ExplanationStyle.ONE_LINE)
        # Without colours, and without the place, which may be in a temporary folder.
        yield click.unstyle(text).partition(": ")[2]


def _exported(checkout: Path) -> griffe.Module:
    """A module of what the SDK's package exports, wherever the runtime defines it."""
    text = (checkout / "generated/typed_aws/__init__.py").read_text("utf-8")
    loader = griffe.GriffeLoader(search_paths=[checkout / "codegen"])
    runtime = loader.load("botosmith.runtime")
    exported = griffe.Module("typed_aws")
    for name, path in _exports(text).items():
        # Not `set_member`, which would move it there: names in it are found elsewhere.
        exported.members[name] = runtime[path]
    return exported


def _exports(package: str) -> Mapping[str, str]:
    """The paths in the runtime of what the text of a package exports, by name."""
    return {
        alias.name: f"{node.module.removeprefix(_RUNTIME)}.{alias.name}"
        for node in ast.walk(ast.parse(package))
        if isinstance(node, ast.ImportFrom)
        if node.module is not None and node.module.startswith(_RUNTIME)
        for alias in node.names
        if alias.asname == alias.name
    }


if __name__ == "__main__":
    sys.exit(main())
