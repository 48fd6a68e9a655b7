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

SETUPS = Path(__file__).parent / "guide"
DOCS = ROOT / "docs"
SERVICES = (
    "bedrock-runtime:Converse,ConverseStream",
    "dynamodb",
    "ec2:DescribeInstances",
    "logs",
    "s3",
    "sagemaker:DescribeEndpoint,ListAssociations",
    "sqs",
    "sts",
)

# These need aiobotocore: `make test-async` runs them.
ASYNCHRONOUS = [DOCS / "guide" / "async.md", DOCS / "guide" / "async-programs.md"]
PAGES = [
    ROOT / "README.md",
    DOCS / "clients.md",
    DOCS / "errors.md",
    DOCS / "other-libraries.md",
    DOCS / "type-checkers.md",
    *sorted((DOCS / "guide").glob("*.md")),
]


def page_name(page: Path) -> str:
    """The path of a page, such as `docs/guide/paging`."""
    return page.relative_to(ROOT).with_suffix("").as_posix()


def import_folders(folder: Path) -> list[Path]:
    """Generate the SDK of the examples into a folder.

    Returns:
        The folders that examples import from.
    """
    generate_sdk(folder, "typed_aws", SERVICES)
    return [folder, CODEGEN, ROOT]


def check_python(page: Path, folders: Sequence[Path], folder: Path) -> None:
    """Check that the Python of a page prints what the page shows.

    Args:
        page: The page.
        folders: What it imports from.
        folder: The current folder of the program.
    """
    setup = SETUPS / f"{page.stem}.py"
    program = [sys.executable, "-W", "error", "-m", "tests.docs.run_examples"]
    done = subprocess.run(
        [*program, str(page), str(setup) if setup.exists() else ""],
        cwd=folder,
        env=import_path(folders),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    examples = python_examples(page)
    for example, printed in zip(examples, json.loads(done.stdout), strict=True):
        assert printed == example.output, f"{page.name}:{example.line}"
