"""Lists what is inferred about paging from the models of botocore, and what is not.

``python -m botosmith_tools.update_golden`` writes the lists to tests/golden, where
changes of the models and of the rules are reviewed.
"""

from collections.abc import Iterable, Mapping

import botocore

from botosmith.commands.list_paginators import describe
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.inferred_paging import infer_paging

from . import ROOT

GOLDEN = ROOT / "tests" / "golden"
INFERRED = "inferred_paginators.txt"
UNDECIDED = "undecided_paginators.txt"


def list_inferred(services: Iterable[str] | None = None) -> Mapping[str, list[str]]:
    """List inferred paginators, and the operations without one that may have pages.

    Args:
        services: botocore's names of the services; all if it is None.

    Returns:
        The lines of each file, without its first one.
    """
    source = Source(reproducible=True)
    lines: dict[str, list[str]] = {INFERRED: [], UNDECIDED: []}
    for name in source.services() if services is None else services:
        models = source.load(name)
        paging = infer_paging(build(models, infer_paginators=False))
        lines[INFERRED] += [
            f"{name} {one.operation}: {describe(one)}" for one in paging.paginators
        ]
        lines[UNDECIDED] += [
            f"{name} {operation}: {reason}"
            for operation, reason in paging.undecided.items()
        ]
    return lines


def first_line() -> str:
    """The first line of each file: what it was made from."""
    return f"botocore {botocore.__version__}"


def read_golden(name: str) -> list[str]:
    """Read the lines of a file."""
    return (GOLDEN / name).read_text("utf-8").splitlines()


def write_golden() -> None:
    """Write the files."""
    for name, lines in list_inferred().items():
        text = "\n".join([first_line(), *lines, ""])
        (GOLDEN / name).write_text(text, "utf-8", newline="\n")
