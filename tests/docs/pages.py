"""The pages with examples, and running them."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.docs.examples import python_examples
from tests.support.paths import CODEGEN, ROOT
from tests.support.patience import PATIENCE
from tests.support.processes import import_path
from tests.support.sdk import generate_sdk

DOCS = ROOT / "docs"
SERVICES = (
    "bedrock-runtime:Converse,ConverseStream",
    "dynamodb",
    "ec2:DescribeInstances",
    "events:CreateEventBus,ListEventBuses",
    "logs",
    "s3",
    "sagemaker:DescribeEndpoint,ListAssociations",
    "sqs",
    "sts",
)

# This shows what a new process does.
ALONE = DOCS / "guide" / "speed.md"
PAGES = [
    ROOT / "README.md",
    DOCS / "other-libraries.md",
    DOCS / "type-checkers.md",
    *sorted((DOCS / "guide").glob("*.md")),
]
PROGRAMS = [page for page in PAGES if python_examples(page)]


def page_name(page: Path) -> str:
    """The path of a page, such as `docs/guide/paging`."""
    return page.relative_to(ROOT).with_suffix("").as_posix()


def write_sdk(folder: Path) -> None:
    """Generate the SDK of the examples into a folder."""
    generate_sdk(folder, "typed_aws", SERVICES)


def import_folders(folder: Path) -> list[Path]:
    """The folders that examples import from: that of their SDK, and others."""
    return [folder, CODEGEN, ROOT]


def run_python(pages: Sequence[Path], folders: Sequence[Path]) -> list[list[str] | str]:
    """Run the Python of pages, one after the other in a process.

    Args:
        pages: The pages.
        folders: What they import from.

    Returns:
        Of each page what its examples print, or the traceback of an exception.
    """
    program = [sys.executable, "-W", "error", "-m", "tests.docs.run_examples"]
    done = subprocess.run(
        [*program, *map(str, pages)],
        env=import_path(folders),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    outcomes: list[list[str] | str] = json.loads(done.stdout)
    return outcomes


def check_python(page: Path, outcome: list[str] | str) -> None:
    """Check that the Python of a page prints what the page shows.

    Args:
        page: The page.
        outcome: What `run_python` returns of it.
    """
    assert isinstance(outcome, list), outcome
    for example, printed in zip(python_examples(page), outcome, strict=True):
        assert printed == example.output, f"{page.name}:{example.line}"
