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
    exports, packages = [], []
    for checkout in (old, new):
        text = (checkout / "generated/typed_aws/__init__.py").read_text("utf-8")
        exports.append(_exports(text))
        loader = griffe.GriffeLoader(search_paths=[checkout / "codegen"])
        packages.append(loader.load("botosmith.runtime"))
    before, after = exports
    for name, path in sorted(before.items()):
        if name not in after:
            yield f"{name}: it is no longer exported"
            continue
        pair = packages[0][path], packages[1][after[name]]
        for breakage in griffe.find_breaking_changes(*pair):
            yield f"{name}: {breakage.explain(griffe.ExplanationStyle.ONE_LINE)}"


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
