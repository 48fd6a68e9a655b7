"""Count the lines of packages, beside those that another commit generates.

``python -m benchmarks.lines COMMIT`` generates each package with this checkout and with
the commit, and writes docs/benchmarks/lines.md. Both read the models of the installed
botocore.
"""

import argparse
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from benchmarks.workspace import ROOT

TWELVE = ROOT / "tests" / "support" / "twelve_services.txt"
_PAGE = ROOT / "docs" / "benchmarks" / "lines.md"
_HEAD = """\
# Lines

What enters a repository where a package is committed. `python -m benchmarks.lines
{commit}` counts the lines and writes this page. The other side is what commit
`{commit}` generated, from the same models. The compressed models, which have no lines,
are left out.

"""


@frozen
class Package:
    """A package whose lines are counted."""

    title: str
    services: Sequence[str]
    asynchronous: bool = False


@frozen
class Count:
    """The files of a package, and the lines of each kind of file."""

    files: int
    lines: Mapping[str, int]


PACKAGES = (
    Package("one operation of SageMaker", ("sagemaker:ListAssociations",)),
    Package("SageMaker, with asynchronous clients", ("sagemaker",), True),
    Package("twelve services, mostly subsets", TWELVE.read_text("utf-8").split()),
)


def kind(path: Path) -> str:
    """The kind of a file, by its path in the package."""
    part = "runtime" if path.parts[0] == "_runtime" else "services"
    match path.suffix:
        case ".py" if len(path.parts) > 1:
            return f"{part}, modules"
        case ".pyi":
            return f"{part}, stubs"
        case _:
            return "the package itself, with its lock"


def count(package: Path) -> Count:
    """Count the lines of a package."""
    lines: Counter[str] = Counter()
    files = 0
    for file in package.rglob("*"):
        if file.is_file() and file.suffix in (".lock", ".py", ".pyi"):
            files += 1
            path = file.relative_to(package)
            lines[kind(path)] += file.read_text("utf-8").count("\n")
    return Count(files, lines)


def table(counts: Mapping[str, tuple[Count, Count]]) -> Iterator[str]:
    """The lines of a table in Markdown.

    Args:
        counts: By the title of a package, what another commit generates and what this
            checkout does.
    """
    yield "| package | what | before | now | of it |"
    yield "|---|---|--:|--:|--:|"
    for title, (before, now) in counts.items():
        kinds = sorted(before.lines.keys() | now.lines.keys())
        totals = sum(before.lines.values()), sum(now.lines.values())
        rows = [("**lines**", *totals), ("files", before.files, now.files)]
        rows += [
            (one, before.lines.get(one, 0), now.lines.get(one, 0)) for one in kinds
        ]
        for name, old, new in rows:
            ratio = f"{new / old:.3f}" if old else ""
            yield f"| {title} | {name} | {old:,} | {new:,} | {ratio} |"
            title = ""


def _generated(package: Package, checkout: Path, folder: Path) -> Count:
    """Generate a package into an empty folder with a checkout, and count its lines."""
    command = [sys.executable, "-m", "botosmith", "generate", "--quiet"]
    command += ["--output", str(folder), "--package", "sdk"]
    command += ["--async" if package.asynchronous else "--no-async"]
    subprocess.run(
        [*command, *package.services],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(checkout / "codegen")},
        check=True,
    )
    return count(folder / "sdk")


def _check_out(commit: str, folder: Path) -> None:
    command = ["git", "archive", commit, "codegen", "templates"]
    archive = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")


def main() -> None:
    """Count, print the table and write the page."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.lines", description=__doc__
    )
    parser.add_argument("commit", help="what to generate with for the other side")
    commit: str = parser.parse_args().commit
    counts: dict[str, tuple[Count, Count]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old = folder / "checkout"
        _check_out(commit, old)
        for number, package in enumerate(PACKAGES):
            sides = [folder / f"{number}-{side}" for side in ("before", "now")]
            for side in sides:
                side.mkdir()
            counts[package.title] = (
                _generated(package, old, sides[0]),
                _generated(package, ROOT, sides[1]),
            )
    text = "\n".join(table(counts)) + "\n"
    print(text, end="")
    _PAGE.write_text(_HEAD.format(commit=commit) + text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
